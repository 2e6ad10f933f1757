import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { killRepeatedly } from './harness';

/** node -r @swc-node/register scripts/kill-harness/run.ts --kills 50 */
async function run(): Promise<void> {
  const { values } = parseArgs({ options: { kills: { type: 'string', default: '50' } } });
  const found = await killRepeatedly(Number(values.kills), (kill, acknowledged) => console.log(`kill ${kill}: ${acknowledged} acknowledged`));
  console.log(`${found.kills} kills, ${found.acknowledged} acknowledged writes, ${found.customers} customers, ${found.orders} orders, ${found.retries} sent again, slowest start ${found.slowestStartMs} ms`);
  const faults = { lost: found.lost, doubled: found.doubled, unasked: found.unasked, 'half-written': found.half, gaps: found.gaps, integrity: found.integrity, odd: found.odd };
  for (const [what, list] of Object.entries(faults)) console.log(`${what}: ${list.length}${list.length ? ` (${list.slice(0, 3).join('; ')})` : ''}`);
  process.exitCode = Object.values(faults).some((list) => list.length) ? 1 : 0;
}

void run();
