import { type FieldRight, isProtected, maskField, PROTECTED_FIELDS, type ProtectedNoun } from '@/domain/field-rights';
import type { Noun } from '@/domain/noun';
import type { Permission, Reach } from '@/domain/permissions';
import { Fault } from '@/domain/refusal';
import { nounMeta } from '@/entities/noun';
import { raw, type Sql, sql } from './database/sql';
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
 */
export function scopeCondition(viewer: Viewer, noun: Noun, permission: Permission, alias: string): Sql {
  const reach = reachOf(viewer, permission);
  if (!reach) return sql`1 = 0`;
  const { holding } = nounMeta(noun);
  if (holding.by === 'shared') return sql`1 = 1`;
  if (holding.by === 'owner') return reachCondition(viewer, reach, raw(`${alias}.${holding.owner}`), raw(`${alias}.${holding.department}`));
  const parent = nounMeta(holding.noun);
  if (parent.holding.by !== 'owner') throw new RangeError(`${noun} is held by ${holding.noun}, which nobody owns`);
  const within = reachCondition(viewer, reach, raw(`held.${parent.holding.owner}`), raw(`held.${parent.holding.department}`));
  const live = parent.softDelete ? raw(' AND held.deleted_at IS NULL') : raw('');
  return sql`EXISTS (SELECT 1 FROM ${raw(parent.table)} held WHERE held.id = ${raw(`${alias}.${holding.column}`)}${live} AND ${within})`;
}

/** Share of the departments from which on a reach is wide: a page then lies within a few hundred rows of the order. */
const WIDE = 0.05;

function reachCondition(viewer: Viewer, reach: Reach, owner: Sql, department: Sql): Sql {
  if (reach === 'ALL' || (reach === 'DEPT_TREE' && viewer.atRoot)) return sql`1 = 1`;
  if (reach === 'SELF') return sql`${owner} = ${viewer.userId}`;
  if (reach === 'DEPT') return sql`(${department} = ${viewer.departmentId} OR ${owner} = ${viewer.userId})`;
  // Where most rows are within reach, the page is found by walking the order; the planner of the embedded file would rather collect and sort them all.
  const walk = raw(viewer.db.dialect === 'sqlite' && viewer.departmentShare >= WIDE ? '+' : '');
  // U+FFFF ends the prefix range: no path reaches it.
  return sql`(${walk}${department} IN (SELECT id FROM departments WHERE path >= ${viewer.departmentPath} AND path < ${`${viewer.departmentPath}\uffff`}) OR ${walk}${owner} = ${viewer.userId})`;
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
