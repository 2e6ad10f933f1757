import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildContainer } from '@/container';
import { Role } from '@/entities/role';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { insertDepartment } from '@/services/department/tree';
import { ticketPromises } from '@/services/service-ticket/promise-figures';
import { insertUser } from '@/services/user/insert';
import { systemViewer, type Viewer, viewerOfUser } from '@/services/viewer';
import { write } from '@/services/write';
import { readSettings } from '@/settings';
import { count, textOf } from './file';
import { createStates, importComplaints, SOURCE } from './take-over';

/**
 * Takes an extract of the public Consumer Complaint Database (Consumer Financial Protection Bureau, US government work) over by the importer, into a database of
 * its own, and compares the product's figures of answers in time with those of the file: `npm run complaints -- <consumer_complaints.csv.gz>`.
 */
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Somebody who may take tickets over and add to the dictionaries. */
async function clerkOf(db: Database): Promise<Viewer> {
  const id = await write(await systemViewer(db), {}, async (tx) => {
    const department = await insertDepartment(tx, { name: 'Bank', parent: null });
    const roles = await tx.select(Role, sql`t.code IN (${'SALES_SUPERVISOR'}, ${'SYSTEM_ADMIN'})`);
    return (await insertUser(tx, { name: 'Clerk', email: 'clerk@bank.example', departmentId: department.id, roleIds: roles.map((role) => role.id), passwordHash: null })).id;
  });
  const clerk = await viewerOfUser(db, id);
  if (!clerk) throw new Error('the clerk does not exist');
  return clerk;
}

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
    const found = await ticketPromises(await viewerOfUser(db, clerk.userId ?? 0) ?? clerk, { externalSource: SOURCE }, null);
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
