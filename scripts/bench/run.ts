import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { buildApp } from '../launch/build.mjs';
import { Backend } from './backend';
import { dataset } from './dataset';
import { benchDepth } from './depth';
import { benchJavascript } from './javascript';
import { benchList } from './list';
import { benchOpportunities } from './opportunities';
import { missedTargets, report } from './report';
import { benchSearch } from './search';
import { startProduct } from './servers';
import { benchStatements } from './statements';
import { benchTickets } from './tickets';
import { benchUpdate } from './update';

/**
 * `npm run bench -- --customers N --opportunities N --tickets N`: ratios and times of one run on this machine; `--only opportunities` (or `customers`, `tickets`)
 * leaves the rest out. Ends with 1 where a target was missed.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      customers: { type: 'string', default: '100000' }, opportunities: { type: 'string', default: '100000' }, tickets: { type: 'string', default: '100000' }, only: { type: 'string' },
    },
  });
  // A build of one's own, made beforehand, is named by ZHIKE_DIST_DIR.
  if (!process.env.ZHIKE_DIST_DIR) buildApp(process.execPath);
  const wanted = (part: string) => (values.only ?? part) === part;
  if (wanted('customers')) await benchCustomers(Number(values.customers));
  if (wanted('opportunities')) await benchOpportunities(Number(values.opportunities));
  if (wanted('tickets')) await benchTickets(Number(values.tickets));
  process.exitCode = missedTargets().length ? 1 : 0;
}

async function benchCustomers(customers: number): Promise<void> {
  const folder = await dataset(customers);
  report('customers', String(customers));
  const product = await startProduct(folder);
  try {
    await benchList(folder, product);
    await benchJavascript(folder, product);
  } finally {
    await product.stop();
  }
  const backend = await Backend.open(folder);
  await benchDepth(backend, customers);
  await benchStatements(backend);
  await benchSearch(backend);
  await benchUpdate(backend);
  await backend.container.stop();
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
