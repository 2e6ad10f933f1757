import { sql } from '@/services/database/sql';
import type { Backend } from './backend';
import { judge, quantile, spread } from './report';

const RUNS = 40;
const TARGET_MS = 200;
const SEARCH = 'query($search: String!) { customers(first: 50, search: $search) { nodes { id name phone } } }';

/** What people type: initials, a part of a name, the end of a telephone number. */
export async function benchSearch(backend: Backend): Promise<void> {
  const [row] = await backend.container.db.read<{ digits: string }>(sql`SELECT phone_digits AS "digits" FROM customers WHERE id = 77`);
  for (const search of ['zs', '技术', row?.digits.slice(-7) ?? '']) {
    const { customers } = await backend.run<{ customers: { nodes: object[] } }>(backend.person('DEPT_TREE'), SEARCH, { search });
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await backend.time(backend.person('DEPT_TREE'), SEARCH, { search }));
    judge(`search ${search}, p95`, quantile(times, 0.95), TARGET_MS, 'ms', `${spread(times)}, ${customers.nodes.length} found`);
  }
}
