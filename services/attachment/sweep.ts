import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '../database/database';
import { raw, sql, within } from '../database/sql';
import { holdContent, keptSince } from './add';
import { attachmentFolder, CONTENT, INCOMING } from './store';

const DAY_MS = 86_400_000;
const AT_ONCE = 1000;

/**
 * Clears away contents that no file needs: of uploads that were cut off, and of files that were deleted more than 30 days ago. What is younger than a day
 * may still be on its way to its row. Touches nothing but names that the product gives. Resolves to how many files went.
 */
export async function sweepAttachments(db: Database, dataDir: string, now = new Date()): Promise<number> {
  const root = attachmentFolder(dataDir);
  const entries = await readdir(root).catch(() => []);
  const dayOld = (file: string) => isOlder(file, now.getTime() - DAY_MS);
  let gone = 0;
  for (const name of entries.filter((entry) => INCOMING.test(entry))) {
    if (!(await dayOld(path.join(root, name)))) continue;
    await rm(path.join(root, name), { force: true });
    gone += 1;
  }
  for (const shard of entries.filter((entry) => /^[0-9a-f]{2}$/.test(entry))) {
    const contents = (await readdir(path.join(root, shard))).filter((name) => CONTENT.test(name));
    for (let start = 0; start < contents.length; start += AT_ONCE) {
      const some = contents.slice(start, start + AT_ONCE);
      const named = await namedOf(db, some, now);
      for (const hash of some.filter((one) => !named.has(one))) {
        const file = path.join(root, shard, hash);
        if ((await dayOld(file)) && (await clearAway(db, file, hash, now))) gone += 1;
      }
    }
  }
  return gone;
}

/** Those of the contents that a file names, or one that can still be brought back: a day longer than it can be asked for, whatever a clock says or somebody waits. */
async function namedOf(db: Pick<Database, 'read'>, hashes: readonly string[], now: Date): Promise<Set<string>> {
  const rows = await db.read<{ hash: string }>(sql`SELECT DISTINCT content_hash AS "hash" FROM attachments
    WHERE ${within(raw('content_hash'), hashes)} AND (deleted_at IS NULL OR deleted_at >= ${keptSince(new Date(now.getTime() - DAY_MS))})`);
  return new Set(rows.map(({ hash }) => hash));
}

/** Looks once more while nobody can come by the same content: whoever added it since has made it young, or has named it. */
const clearAway = (db: Database, file: string, hash: string, now: Date): Promise<boolean> => db.transaction(async (tx) => {
  await holdContent(tx, hash);
  if ((await namedOf(tx, [hash], now)).has(hash) || !(await isOlder(file, now.getTime() - DAY_MS))) return false;
  await rm(file);
  return true;
});

const isOlder = async (file: string, instant: number): Promise<boolean> => ((await stat(file).catch(() => null))?.mtimeMs ?? Infinity) < instant;
