import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { nounMeta } from '@/entities/noun';
import { raw, sql } from '../database/sql';
import { reachOf } from '../scope';
import { covers, type Held } from '../scope-check';
import type { Viewer } from '../viewer';

/** Which of the permissions the viewer holds for a record; `holder` is asked only where a reach needs a look at who holds it. */
export async function recordVerbs(viewer: Viewer, permissions: readonly Permission[], holder: () => Promise<Held | null>): Promise<Set<Permission>> {
  const held = permissions.filter((permission) => reachOf(viewer, permission) !== undefined);
  const narrow = held.some((permission) => reachOf(viewer, permission) !== 'ALL');
  const known = narrow ? await holder() : null;
  return new Set(held.filter((permission) => reachOf(viewer, permission) === 'ALL' || !known || covers(viewer, permission, known)));
}

/** Who holds a record, whoever asks; null where nobody does. */
export async function holderOf(viewer: Viewer, noun: Noun, id: number): Promise<Held | null> {
  const { table, holding } = nounMeta(noun);
  if (holding.by !== 'owner') return null;
  const about = raw(holding.alsoBy ? `t.${holding.alsoBy.column}` : 'NULL');
  const [row] = await viewer.db.read<Held & { aboutId: number | null }>(sql`
    SELECT ${raw(`t.${holding.owner}`)} AS "ownerId", d.id AS "departmentId", d.path AS "departmentPath", ${about} AS "aboutId"
    FROM ${raw(table)} t JOIN departments d ON d.id = ${raw(`t.${holding.department}`)} WHERE t.id = ${id}`);
  if (!row) return null;
  const { aboutId, ...held } = row;
  return holding.alsoBy && aboutId !== null ? { ...held, about: await liveHolderOf(viewer, holding.alsoBy.noun, aboutId) } : held;
}

/** As `holderOf`; what lies in the bin brings nothing within reach. */
async function liveHolderOf(viewer: Viewer, noun: Noun, id: number): Promise<Held | null> {
  const { table, softDelete } = nounMeta(noun);
  const [live] = await viewer.db.read<{ id: number }>(sql`SELECT t.id AS "id" FROM ${raw(table)} t WHERE t.id = ${id}${raw(softDelete ? ' AND t.deleted_at IS NULL' : '')}`);
  return live ? holderOf(viewer, noun, id) : null;
}
