import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { Fault } from '@/domain/refusal';
import { isProtected, maskValue } from '@/domain/field-rights';
import { Change } from '@/entities/change';
import { allNouns, type NounMeta, nounMeta } from '@/entities/noun';
import { and, firstRows, or, raw, type Sql, sql } from '../database/sql';
import { MAX_PAGE } from '../page';
import { demand, fieldRight, reachOf, scopeInHistory } from '../scope';
import type { Viewer } from '../viewer';

/** A field of a record before and after a change, as JSON values. */
export interface FieldChange {
  field: string;
  before: unknown;
  after: unknown;
}

/** A row of the ledger as a viewer may see it. */
export interface ChangeRow extends Omit<Change, 'before' | 'after'> {
  __typename: 'Change';
  fields: FieldChange[];
}

export interface ChangeQuery {
  /** Sequence after which to read, oldest first: the feed of an integrator. */
  since?: number | null;
  /** Sequence before which to read, newest first: a timeline. */
  before?: number | null;
  noun?: Noun | null;
  /** Only of this record and of what is told with it. */
  record?: { noun: Noun; id: number } | null;
  /** Only by this user. */
  actorId?: number | null;
  /** Everything on the timeline of a customer. */
  customerId?: number | null;
  first: number;
}

/**
 * Rows of the ledger whose record the viewer may read now, deleted ones by the same reach. Fields that the viewer may not see are masked or left out.
 * With `since` oldest first, otherwise newest first.
 */
export async function listChanges(viewer: Viewer, query: ChangeQuery): Promise<{ rows: ChangeRow[]; more: boolean }> {
  demand(viewer, 'change:read');
  if (!Number.isInteger(query.first) || query.first < 1 || query.first > MAX_PAGE) throw new Fault('BAD_USER_INPUT', 'pageSize', { max: MAX_PAGE });
  const forwards = query.since != null;
  const { record } = query;
  const nouns = record ? [nounMeta(record.noun), ...toldWith(record.noun)] : query.noun ? [nounMeta(query.noun)] : allNouns();
  const conditions: Sql[] = [
    or(nouns.map(({ noun }) => visibleChange(viewer, noun))),
    ...(query.since == null ? [] : [sql`c.id > ${query.since}`]), ...(query.before == null ? [] : [sql`c.id < ${query.before}`]),
    ...(query.actorId == null ? [] : [sql`c.actor_id = ${query.actorId}`]),
    ...(record ? [aboutRecord(record.noun, record.id)] : []), ...(query.customerId == null ? [] : [sql`c.customer_id = ${query.customerId}`]),
  ];
  const shape = viewer.db.shape(Change);
  const { top, limit } = firstRows(viewer.db.dialect, query.first + 1);
  const rows = shape.hydrate(
    await viewer.db.read<Change>(sql`SELECT ${top}${shape.select('c')} FROM changes c WHERE ${and(conditions)} ORDER BY c.id ${raw(forwards ? 'ASC' : 'DESC')}${limit}`),
  );
  const more = rows.length > query.first;
  return { rows: rows.slice(0, query.first).map((row) => presentChange(viewer, row)), more };
}

const toldWith = (noun: Noun): NounMeta[] => allNouns().filter(({ toldWithParent, holding }) => toldWithParent && holding.by === 'parent' && holding.noun === noun);

function aboutRecord(noun: Noun, id: number): Sql {
  const own = sql`c.noun = ${noun} AND c.record_id = ${id}`;
  return or([own, ...toldWith(noun).flatMap(({ noun: part, table, holding }) =>
    (holding.by === 'parent' ? [sql`c.noun = ${part} AND c.record_id IN (SELECT p.id FROM ${raw(table)} p WHERE ${raw(`p.${holding.column}`)} = ${id})`] : []))]);
}

// Reading a change takes both the right to history and the right to the record, each with its own reach.
function visibleChange(viewer: Viewer, noun: Noun): Sql {
  const { table, holding } = nounMeta(noun);
  const permission = `${noun}:read` as Permission;
  if (!reachOf(viewer, permission)) return sql`1 = 0`;
  const named = sql`c.noun = ${noun}`;
  // No reach to compare with; and a row that is gone for good has to stay in the history.
  if (holding.by === 'shared') return named;
  const scopes = and([scopeInHistory(viewer, noun, permission, 'r'), scopeInHistory(viewer, noun, 'change:read', 'r')]);
  return sql`(${named} AND EXISTS (SELECT 1 FROM ${raw(table)} r WHERE r.id = c.record_id AND ${scopes}))`;
}

function presentChange(viewer: Viewer, row: Change): ChangeRow {
  const { before, after, ...rest } = row;
  const was = before ? (JSON.parse(before) as Record<string, unknown>) : {};
  const is = after ? (JSON.parse(after) as Record<string, unknown>) : {};
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])];
  const fields = names.flatMap((field): FieldChange[] => {
    const noun = row.noun as Noun;
    const right = isProtected(noun, field) ? fieldRight(viewer, noun, field) : 'READ';
    if (right === 'HIDDEN') return [];
    const seen = (value: unknown) => (right === 'MASKED' ? maskValue(value) : (value ?? null));
    return [{ field, before: seen(was[field]), after: seen(is[field]) }];
  });
  return { ...rest, id: Number(row.id), fields, __typename: 'Change' };
}
