import type { Noun } from '@/domain/noun';
import { type Permission, REACHES } from '@/domain/permissions';
import { notFound } from '@/domain/refusal';
import type { EntityClass } from '@/entities/noun';
import { nounMeta } from '@/entities/noun';
import { and, firstRows, join, raw, type Sql, sql, within } from './database/sql';
import { demandFewValues } from './filter';
import { reachOf, redact, scopeCondition } from './scope';
import type { Viewer } from './viewer';

/** SQL Server takes at most 2,100 parameters a statement. */
const IDS_PER_STATEMENT = 1000;

/** The condition for rows that are not in the recycle bin. */
export const liveCondition = (noun: Noun, alias: string): Sql =>
  nounMeta(noun).softDelete ? raw(`${alias}.deleted_at IS NULL`) : sql`1 = 1`;

/** Marks plain rows with their GraphQL type, which interfaces are resolved by. */
export function typed<T extends object>(noun: Noun, rows: T[]): T[] {
  const { typeName } = nounMeta(noun);
  for (const row of rows as (T & { __typename?: string })[]) row.__typename = typeName;
  return rows;
}

/** Turns raw rows of a noun into what the viewer may see of them. */
export function present<T extends object>(viewer: Viewer, noun: Noun, rows: T[]): T[] {
  const { entity, atRead } = nounMeta(noun);
  const hydrated = viewer.db.shape(entity).hydrate(rows);
  if (atRead && hydrated.length) {
    const now = new Date().toISOString();
    for (const row of hydrated) atRead.apply(row, now);
  }
  return typed(noun, redact(viewer, noun, hydrated));
}

/** The properties to read for those that were asked for: what time changes of a row cannot be told without some more. */
export function readProperties(noun: Noun, properties: ReadonlySet<string> | undefined): ReadonlySet<string> | undefined {
  const { atRead } = nounMeta(noun);
  return properties && atRead ? new Set([...properties, ...atRead.needs]) : properties;
}

/** The live rows with these ids that the viewer may read, in any order; others are left out without a word. */
export async function readByIds<T extends object>(viewer: Viewer, noun: Noun, ids: readonly number[], properties?: ReadonlySet<string>): Promise<T[]> {
  const shape = viewer.db.shape(nounMeta(noun).entity);
  const scope = and([liveCondition(noun, 't'), scopeCondition(viewer, noun, `${noun}:read` as Permission, 't')]);
  const wanted = readProperties(noun, properties);
  const found: T[] = [];
  for (let start = 0; start < ids.length; start += IDS_PER_STATEMENT) {
    const some = within(sql`t.id`, ids.slice(start, start + IDS_PER_STATEMENT));
    found.push(...(await viewer.db.read<T>(sql`SELECT ${shape.select('t', wanted)} FROM ${raw(shape.table)} t WHERE ${some} AND ${scope}`)));
  }
  return present(viewer, noun, found);
}

/** One live record that the viewer may read, with what is `computed` of it by name. Throws NOT_FOUND alike for what does not exist and what is out of reach. */
export async function readOne<T extends object>(viewer: Viewer, entity: EntityClass<T>, id: number, computed: readonly (keyof T & string)[] = []): Promise<T> {
  const properties = computed.length ? new Set<string>([...viewer.db.shape(entity).columns.keys(), ...computed]) : undefined;
  const [row] = await readByIds<T>(viewer, nounMeta(entity).noun, [id], properties);
  if (!row) throw notFound();
  return row;
}

/** Whose children, and which column of theirs says so. */
export interface Parents {
  noun: Noun;
  column: string;
  property: string;
  ids: readonly number[];
  /** The viewer has just read them, live, by the parents' own permission. */
  read: boolean;
}

/**
 * The first rows of each parent's children, in one statement whatever the number of parents; in two where some parent has very many.
 * `order` gives a constant order such as `t.is_primary DESC, t.id` for an alias; `properties` has to hold the parent's.
 */
export async function readChildren<T extends object>(
  viewer: Viewer, noun: Noun, parents: Parents, first: number, order: (alias: string) => string, properties?: ReadonlySet<string>,
): Promise<Map<number, T[]>> {
  const shape = viewer.db.shape(nounMeta(noun).entity);
  const wanted = readProperties(noun, properties);
  const enough = parents.ids.length * first;
  const { top, limit } = firstRows(viewer.db.dialect, enough);
  const inOrder = raw(`ORDER BY t.${parents.column}, ${order('t')}`);
  let rows = await viewer.db.read<T>(sql`SELECT ${top}${shape.select('t', wanted)} FROM ${raw(shape.table)} t
    WHERE ${within(raw(`t.${parents.column}`), parents.ids)} AND ${childCondition(viewer, noun, parents, 't')} ${inOrder}${limit}`);
  // Cut off: somebody's children took the place of others'. Parent by parent it costs twice as much, so not from the start.
  if (rows.length === enough) rows = await readParentByParent<T>(viewer, noun, parents, first, order, wanted);
  const grouped = new Map<number, T[]>();
  for (const row of present(viewer, noun, rows)) {
    const key = (row as Record<string, unknown>)[parents.property] as number;
    const group = grouped.get(key);
    if (!group) grouped.set(key, [row]);
    else if (group.length < first) group.push(row);
  }
  return grouped;
}

function readParentByParent<T>(
  viewer: Viewer, noun: Noun, parents: Parents, first: number, order: (alias: string) => string, properties: ReadonlySet<string> | undefined,
): Promise<T[]> {
  const shape = viewer.db.shape(nounMeta(noun).entity);
  const table = raw(shape.table);
  const { top, limit } = firstRows(viewer.db.dialect, first);
  return viewer.db.read<T>(sql`SELECT ${shape.select('t', properties)}
    FROM ${raw(nounMeta(parents.noun).table)} p JOIN ${table} t ON t.id IN (
      SELECT ${top}c.id FROM ${table} c WHERE ${raw(`c.${parents.column}`)} = p.id AND ${childCondition(viewer, noun, parents, 'c')}
      ORDER BY ${raw(order('c'))}${limit})
    WHERE ${within(raw('p.id'), parents.ids)} ORDER BY ${raw(`t.${parents.column}, ${order('t')}`)}`);
}

// Who may read children at least as far as parents may read every child of a parent that they have read: asking for each row would find the same.
function childCondition(viewer: Viewer, noun: Noun, parents: Parents, alias: string): Sql {
  const permission = `${noun}:read` as Permission;
  const [own, parental] = [reachOf(viewer, permission), reachOf(viewer, `${parents.noun}:read` as Permission)];
  const implied = parents.read && own !== undefined && parental !== undefined && REACHES.indexOf(own) >= REACHES.indexOf(parental);
  return implied ? liveCondition(noun, alias) : and([liveCondition(noun, alias), scopeCondition(viewer, noun, permission, alias)]);
}

interface Total {
  count: number;
  more: boolean;
}

/** How many rows match, exact up to 10,000; beyond that `more` says that there are more. */
export async function countUpTo(viewer: Viewer, noun: Noun, conditions: Sql[], options: { deleted?: boolean } = {}): Promise<Total> {
  return (await countEachUpTo(viewer, noun, [conditions], options))[0] as Total;
}

/** As `countUpTo` for several questions at once, in their order, by one statement. */
export async function countEachUpTo(viewer: Viewer, noun: Noun, questions: readonly Sql[][], options: { deleted?: boolean } = {}): Promise<Total[]> {
  if (questions.length === 0) return [];
  const limit = 10_000;
  const { table } = viewer.db.shape(nounMeta(noun).entity);
  const state = options.deleted ? raw('t.deleted_at IS NOT NULL') : liveCondition(noun, 't');
  const permission = `${noun}:${options.deleted ? 'restore' : 'read'}` as Permission;
  const { top, limit: end } = firstRows(viewer.db.dialect, limit + 1);
  const counts = questions.map((question, place) => {
    const conditions = [state, ...question];
    demandFewValues(conditions);
    const where = and([...conditions, scopeCondition(viewer, noun, permission, 't', conditions)]);
    return sql`SELECT ${raw(String(place))} AS "place", COUNT(*) AS "n" FROM (SELECT ${top}t.id FROM ${raw(table)} t WHERE ${where}${end}) some_rows`;
  });
  const rows = await viewer.db.read<{ place: number; n: number }>(join(counts, ' UNION ALL '));
  return questions.map((_, place) => {
    const n = Number(rows.find((row) => Number(row.place) === place)?.n ?? 0);
    return { count: Math.min(n, limit), more: n > limit };
  });
}
