import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContainer } from '@/container';
import { ticketPromises } from '@/services/service-ticket/promise-figures';
import { viewerOfUser } from '@/services/viewer';
import { readSettings } from '@/settings';
import { clerkOf } from '../take-over/clerk';
import { count, textOf } from './file';
import { createStates, importComplaints, SOURCE } from './take-over';

/**
 * Takes an extract of the public Consumer Complaint Database (Consumer Financial Protection Bureau, US government work) over by the importer, into a database of
 * its own, and compares the product's figures of answers in time with those of the file: `npm run complaints -- <consumer_complaints.csv.gz>`.
 */
const print = (line: string) => process.stdout.write(`${line}\n`);

async function main(): Promise<void> {
  const [file] = process.argv.slice(2);
  if (!file) throw new Error('usage: npm run complaints -- <consumer_complaints.csv.gz>');
  const text = textOf(file);
  const told = count(text);
  const folder = mkdtempSync(path.join(tmpdir(), 'zhike-complaints-'));
  // Reports are read in a thread that does not keep the process alive.
  const awake = setInterval(() => undefined, 1000);
  const container = await buildContainer(readSettings({ DATA_DIR: folder, LOG_LEVEL: 'error' }));
  try {
    const { db } = container;
    const clerk = await clerkOf(db);
    await createStates(clerk, told.states);
    const started = performance.now();
    const batch = await importComplaints(clerk, folder, text);
    print(`${told.rows} rows: ${batch.createdRows} created, ${batch.failedRows} refused (${batch.status}) in ${((performance.now() - started) / 1000).toFixed(0)} s`);
    const found = await ticketPromises(await viewerOfUser(db, clerk.userId) ?? clerk, { externalSource: SOURCE }, null);
    const { kept, broken, open, share } = found.total.answer;
    print(`answered in time: ${((share ?? 0) * 100).toFixed(2)} % (${kept} of ${kept + broken + open}; ${broken} too late, ${open} still open)`);
    const byYear = Object.fromEntries(found.periods.map(({ start, figures }) => [start.slice(0, 4), figures.answer.broken]));
    print(`too late by year of receipt: ${Object.entries(byYear).map(([year, late]) => `${year} ${late}`).join(', ')}`);
    const same = batch.createdRows === told.rows && kept === told.kept && broken === told.broken && open === told.open
      && Object.entries(byYear).every(([year, late]) => late === (told.brokenByYear[year] ?? 0));
    print(same ? 'the same as in the file' : `the file says otherwise: ${JSON.stringify(told)}`);
    if (!same) process.exitCode = 1;
  } finally {
    await container.stop();
    clearInterval(awake);
    rmSync(folder, { recursive: true, force: true });
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
