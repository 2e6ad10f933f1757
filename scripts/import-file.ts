import { parseArgs } from 'node:util';
import { Api } from './import/api';
import { type Counts, dryRun, ended, inspect, type Plan, refusals, start } from './import/batch';

/**
 * Imports one CSV or XLSX file through the API of a running server, mapped as the product itself guesses, and prints what became of the rows and
 * what the refused ones were told:
 * `ZHIKE_PASSWORD=… node -r @swc-node/register scripts/import-file.ts customers.csv --url http://localhost:3000 --email me@example.com`.
 * `--try` stops behind the dry run; `--plan '{"policy":"UPDATE"}'` overrules parts of the plan.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    url: { type: 'string', default: 'http://localhost:3000' }, email: { type: 'string', default: '' }, language: { type: 'string', default: 'en' },
    plan: { type: 'string', default: '{}' }, try: { type: 'boolean', default: false },
  },
});

const print = (name: string, text: string | number) => void process.stdout.write(`${name.padEnd(12)} ${text}\n`);

const told = ({ doneRows, createdRows, updatedRows, skippedRows, failedRows }: Counts) =>
  `${doneRows} rows: ${createdRows} created, ${updatedRows} updated, ${skippedRows} skipped, ${failedRows} refused`;

function printPlan({ subject, kind, policy, key, externalSource, currency, mapping }: Plan, headers: readonly string[]): void {
  print('plan', `${subject}, ${kind}, ${policy} by ${key}, source ${externalSource ?? '–'}, currency ${String(currency)}`);
  for (const { field, columns, dateOrder, unit } of mapping) {
    print(`  ${field}`, `← ${columns.map((column) => headers[column]).join(' + ')}${dateOrder ? ` (${dateOrder})` : ''}${unit === 1 ? '' : ` × ${unit}`}`);
  }
  const taken = new Set(mapping.flatMap(({ columns }) => columns));
  print('left out', headers.filter((_, column) => !taken.has(column)).join(', ') || '–');
}

async function main(): Promise<void> {
  const [file] = positionals;
  if (!file) throw new Error('name the file to import');
  const api = await Api.signIn(values.url, values.email, process.env.ZHIKE_PASSWORD ?? '', values.language);
  const id = await api.upload(file);
  const { format, encoding, delimiter, rowEstimate, columns, plan: guessed } = await inspect(api, id);
  const plan: Plan = { ...guessed, ...(JSON.parse(values.plan) as object) };
  print('file', `${format}, ${encoding ?? '–'}, ${delimiter ?? '–'}, about ${rowEstimate} rows, import ${id}`);
  printPlan(plan, columns.map(({ header }) => header));
  const { check } = await dryRun(api, id, plan);
  if (!check) throw new Error('the dry run left nothing');
  print('dry run', `${told(check)} (${check.state})`);
  for (const { field, message, value, warning, count, firstLine } of check.problems) {
    print(warning ? '  hint' : '  refused', `${count} × ${field ?? 'row'}: ${message} First on line ${firstLine}: ${JSON.stringify(value)}`);
  }
  if (values.try) return;
  const started = performance.now();
  await start(api, id, plan);
  const batch = await ended(api, id);
  print('import', `${told(batch)} (${batch.status}${batch.failure ? `: ${batch.failure}` : ''}), ${((performance.now() - started) / 1000).toFixed(1)} s`);
  for (const [reason, rows] of await refusals(api, batch)) print('  refused', `${rows} × ${reason}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
