import { type FieldRight, isProtected, maskField, PROTECTED_FIELDS, type ProtectedNoun } from '@/domain/field-rights';
import type { Holding, Noun } from '@/domain/noun';
import type { Permission, Reach } from '@/domain/permissions';
import { Fault } from '@/domain/refusal';
import { nounMeta } from '@/entities/noun';
import { and, or, raw, type Sql, sql } from './database/sql';
import type { Viewer } from './viewer';

/** How far the viewer's permission carries; undefined where they do not hold it. */
export const reachOf = (viewer: Viewer, permission: Permission): Reach | undefined => viewer.rights.grants.get(permission)?.reach;

/** Refuses viewers who do not hold the permission for any row at all. */
export function demand(viewer: Viewer, permission: Permission): Reach {
  const reach = reachOf(viewer, permission);
  if (!reach) throw new Fault('FORBIDDEN', 'forbidden', { permission });
  return reach;
}

/**
 * The rows of a noun that the viewer's permission covers, as a condition on `alias`. The one definition of reach:
 * lists, single records, counts, relations, search, history and writes all use it. It does not look at deletion of the row itself.
 * `beside` are conditions that stand beside it: an index of some of the rows alone is taken only where they stand in every alternative.
 */
export const scopeCondition = (viewer: Viewer, noun: Noun, permission: Permission, alias: string, beside: readonly Sql[] = []): Sql =>
  coveredCondition(viewer, noun, permission, alias, { beside, live: true });

/** As `scopeCondition` for the ledger: what belongs to a record in the recycle bin keeps its history, and so does what is about one. */
export const scopeInHistory = (viewer: Viewer, noun: Noun, permission: Permission, alias: string): Sql =>
  coveredCondition(viewer, noun, permission, alias, { beside: [], live: false });

/** `live`: what belongs to a deleted record, or is about one, is not within reach through it. */
interface Look {
  beside: readonly Sql[];
  live: boolean;
}

function coveredCondition(viewer: Viewer, noun: Noun, permission: Permission, alias: string, look: Look): Sql {
  const reach = reachOf(viewer, permission);
  if (!reach) return sql`1 = 0`;
  const { holding } = nounMeta(noun);
  if (holding.by === 'shared') return sql`1 = 1`;
  if (holding.by === 'owner') return heldCondition(viewer, reach, holding, alias, look);
  const parent = nounMeta(holding.noun);
  if (parent.holding.by !== 'owner') throw new RangeError(`${noun} is held by ${holding.noun}, which nobody owns`);
  const within = heldCondition(viewer, reach, parent.holding, 'held', { ...look, beside: [] });
  const live = raw(parent.softDelete && look.live ? ' AND held.deleted_at IS NULL' : '');
  return sql`EXISTS (SELECT 1 FROM ${raw(parent.table)} held WHERE held.id = ${raw(`${alias}.${holding.column}`)}${live} AND ${within})`;
}

type Owned = Extract<Holding, { by: 'owner' }>;

/** What its own holder brings within reach, and the holder of the record that it is about. */
function heldCondition(viewer: Viewer, reach: Reach, holding: Owned, alias: string, look: Look): Sql {
  const own = reachConditions(viewer, reach, raw(`${alias}.${holding.owner}`), raw(`${alias}.${holding.department}`));
  if (!holding.alsoBy || coversAll(viewer, reach)) return or(own);
  const { noun, column } = holding.alsoBy;
  const other = nounMeta(noun);
  if (other.holding.by !== 'owner') throw new RangeError(`nobody owns ${noun}`);
  const about = raw(`${alias}.${column}`);
  const live = raw(other.softDelete && look.live ? ' AND about.deleted_at IS NULL' : '');
  const within = or(reachConditions(viewer, reach, raw(`about.${other.holding.owner}`), raw(`about.${other.holding.department}`)));
  // Row by row while the order is walked; where few are within reach, by the index of what they are about.
  if (walks(viewer, reach)) return or([...own, sql`EXISTS (SELECT 1 FROM ${raw(other.table)} about WHERE about.id = ${about}${live} AND ${within})`]);
  const literal = look.beside.filter(({ values }) => values.length === 0);
  const alternatives = [...own, sql`${about} IN (SELECT about.id FROM ${raw(other.table)} about WHERE ${within}${live})`];
  return or(alternatives.map((one) => and([one, ...literal])));
}

/** Share of the departments from which on a reach is wide: a page then lies within a few hundred rows of the order. */
const WIDE = 0.05;

const coversAll = (viewer: Viewer, reach: Reach): boolean => reach === 'ALL' || (reach === 'DEPT_TREE' && viewer.atRoot);
const walks = (viewer: Viewer, reach: Reach): boolean => viewer.db.dialect === 'sqlite' && reach === 'DEPT_TREE' && viewer.departmentShare >= WIDE;

/** What is within reach, as alternatives. */
function reachConditions(viewer: Viewer, reach: Reach, owner: Sql, department: Sql): Sql[] {
  if (coversAll(viewer, reach)) return [sql`1 = 1`];
  if (reach === 'SELF') return [sql`${owner} = ${viewer.userId}`];
  if (reach === 'DEPT') return [sql`${department} = ${viewer.departmentId}`, sql`${owner} = ${viewer.userId}`];
  // Where most rows are within reach, the page is found by walking the order; the planner of the embedded file would rather collect and sort them all.
  const walk = raw(walks(viewer, reach) ? '+' : '');
  // U+FFFF ends the prefix range: no path reaches it.
  const tree = sql`${walk}${department} IN (SELECT id FROM departments WHERE path >= ${viewer.departmentPath} AND path < ${`${viewer.departmentPath}\uffff`})`;
  return [tree, sql`${walk}${owner} = ${viewer.userId}`];
}

/** What the viewer may see of a field. */
export function fieldRight(viewer: Viewer, noun: Noun, field: string): FieldRight {
  return viewer.rights.fields.get(`${noun}.${field}`)?.right ?? 'READ';
}

/** Refuses to filter, sort or search by a field whose values the viewer may not see. */
export function demandField(viewer: Viewer, noun: Noun, field: string): void {
  if (isProtected(noun, field) && fieldRight(viewer, noun, field) !== 'READ') {
    throw new Fault('FORBIDDEN_FIELD', 'forbiddenField', { field: `${noun}.${field}` });
  }
}

/** Masks and empties what the viewer may not see, in place. Every row that leaves for a viewer passes here. */
export function redact<T extends object>(viewer: Viewer, noun: Noun, rows: T[]): T[] {
  const fields: readonly string[] | undefined = PROTECTED_FIELDS[noun as ProtectedNoun];
  if (!fields || viewer.rights.fields.size === 0) return rows;
  const restricted = fields.flatMap((field) => {
    const right = fieldRight(viewer, noun, field);
    return right === 'READ' ? [] : [{ field, right }];
  });
  for (const row of rows as Record<string, unknown>[]) {
    for (const { field, right } of restricted) {
      if (field in row) row[field] = right === 'MASKED' ? maskField(noun, field, row[field]) : null;
    }
  }
  return rows;
}
