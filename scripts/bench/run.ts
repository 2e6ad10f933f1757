import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { buildApp } from '../launch/build.mjs';
import { Backend } from './backend';
import { dataset } from './dataset';
import { benchDepth } from './depth';
import { benchJavascript } from './javascript';
import { benchList } from './list';
import { missedTargets, report } from './report';
import { benchSearch } from './search';
import { startProduct } from './servers';
import { benchStatements } from './statements';
import { benchUpdate } from './update';

/** `npm run bench -- --customers N`: ratios and times of one run on this machine. Ends with 1 where a target was missed. */
async function main(): Promise<void> {
  const { values } = parseArgs({ options: { customers: { type: 'string', default: '100000' } } });
  const customers = Number(values.customers);
  // A build of one's own, made beforehand, is named by ZHIKE_DIST_DIR.
  if (!process.env.ZHIKE_DIST_DIR) buildApp(process.execPath);
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
  process.exitCode = missedTargets().length ? 1 : 0;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exit(1);
});
