import './launch/environment.mjs';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';

// A consistent copy of the embedded database while the server runs, checked before it counts as a backup.
const [target] = process.argv.slice(2);
const source = path.join(process.env.DATA_DIR || './data', 'zhike.sqlite');
const stop = (sentence) => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

if (!target) stop('Usage: node scripts/backup.mjs FILE');
if (!existsSync(source)) stop(`There is no database at ${source}.`);
if (existsSync(target)) stop(`${target} exists already; a backup never overwrites another.`);

mkdirSync(path.dirname(path.resolve(target)), { recursive: true });
const live = new Database(source, { readonly: true });
await live.backup(target);
live.close();

const copy = new Database(target, { readonly: true });
const verdict = copy.pragma('integrity_check', { simple: true });
const count = (table) => copy.prepare(`SELECT COUNT(*) AS n FROM ${table}`).get().n;
const figures = `${count('customers')} customers, ${count('changes')} changes`;
copy.close();
if (verdict !== 'ok') {
  rmSync(target);
  stop(`The copy is damaged (${verdict}) and was removed.`);
}
console.log(`${target}: ${figures}, integrity ok`);
