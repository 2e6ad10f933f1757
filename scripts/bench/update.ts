import type { Backend } from './backend';
import { judge, quantile, spread } from './report';

const UPDATES = 300;
const TARGET_MS = 50;
const OWN = 'query { customers(first: 50) { nodes { id version satisfaction } } }';
const UPDATE = `mutation($id: ID!, $version: Int!, $input: CustomerUpdateInput!) {
  customerUpdate(id: $id, version: $version, input: $input) { customer { id version satisfaction } userErrors { code message } } }`;

interface Row {
  id: string;
  version: number;
  satisfaction: number;
}

/** Changes of one customer each, one after the other: record, ledger and commit to the disk (synchronous = FULL). */
export async function benchUpdate(backend: Backend): Promise<void> {
  const times: number[] = [];
  while (times.length < UPDATES) {
    const person = backend.person('SELF');
    const { customers } = await backend.run<{ customers: { nodes: Row[] } }>(person, OWN);
    for (const { id, version, satisfaction } of customers.nodes.slice(0, 10)) {
      times.push(await backend.time(person, UPDATE, { id, version, input: { satisfaction: (satisfaction % 5) + 1 } }));
    }
  }
  judge('customerUpdate, p95', quantile(times, 0.95), TARGET_MS, 'ms', spread(times));
}
