import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { Fault } from '@/domain/refusal';
import { dayProblem } from '@/domain/validation';
import { nounMeta } from '@/entities/noun';
import { and, firstRows, join, raw, type Sql, sql, type SqlValue } from './database/sql';
import type { RowShape } from './database/rows';
import { demandFewValues } from './filter';
import { liveCondition, present, readProperties } from './read';
import { demandField, scopeCondition } from './scope';
import type { Viewer } from './viewer';

/** A total order: a column, then the id. `nullable` columns sort their nulls below everything, as both engines do, or, where those say so, above. */
export interface Sort {
  /** Name of the order in the API, bound into the cursor. */
  key: string;
  property: string;
  descending: boolean;
  nullable?: boolean | 'ABOVE';
  /** What it goes by where that is more than the property, of the same type: in SQL, and of a row that has the properties named. */
  by?: { needs: readonly string[]; sql(alias: string): string; value(row: object): SqlValue };
}

export interface PageArgs {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

export interface PageRequest extends PageArgs {
  sort: Sort;
  conditions?: Sql[];
  /** The recycle bin instead of the live rows. */
  deleted?: boolean;
  /** The permission whose reach decides; `noun:read` unless told. */
  permission?: Permission;
  properties?: ReadonlySet<string>;
}

export interface Page<T> {
  rows: T[];
  cursorOf(row: T): string;
  hasNextPage: boolean;
  hasPreviousPage: boolean;
}

export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 100;

/** One page of a noun in a total order, without OFFSET: a page deep in the list costs what the first one costs. One statement. */
export async function readPage<T extends { id: number }>(viewer: Viewer, noun: Noun, request: PageRequest): Promise<Page<T>> {
  const { sort } = request;
  demandField(viewer, noun, sort.property);
  const backwards = isBackwards(request);
  const size = pageSize((backwards ? request.last : request.first) ?? DEFAULT_PAGE);
  const shape = viewer.db.shape(nounMeta(noun).entity);
  const cursor = readCursor(sort, backwards ? request.before : request.after, shape);
  if (cursor && backwards) cursor.fewTies = false;
  const column = raw(sort.by?.sql('t') ?? `t.${shape.columns.get(sort.property)}`);
  const deletion = request.deleted ? raw('t.deleted_at IS NOT NULL') : liveCondition(noun, 't');
  const conditions = [deletion, ...(request.conditions ?? [])];
  demandFewValues(conditions);
  const where = and([...conditions, scopeCondition(viewer, noun, request.permission ?? (`${noun}:read` as Permission), 't', conditions)]);
  // The cursor's own columns are needed whatever the caller selects.
  const properties = readProperties(noun, request.properties && new Set([...request.properties, 'id', ...(sort.by?.needs ?? [sort.property])]));
  const query = keysetQuery({
    dialect: viewer.db.dialect, table: shape.table, select: shape.select('t', properties), where, column, cursor,
    descending: sort.descending !== backwards, nullable: Boolean(sort.nullable), nullsAbove: sort.nullable === 'ABOVE', limit: size + 1,
  });
  const rows = present(viewer, noun, await viewer.db.read<T>(query));
  const more = rows.length > size;
  if (more) rows.pop();
  if (backwards) rows.reverse();
  const [start] = rows;
  return {
    rows,
    cursorOf: (row) => writeCursor(sort, row, start !== undefined && valueOf(sort, start) !== valueOf(sort, row)),
    hasNextPage: backwards ? cursor !== undefined : more,
    hasPreviousPage: backwards ? more : cursor !== undefined,
  };
}

// One of them would be left out of account without a word.
function isBackwards({ first, after, last, before }: PageArgs): boolean {
  const backwards = last != null || before != null;
  if (backwards && (first != null || after != null)) throw new Fault('BAD_USER_INPUT', 'pageDirection');
  return backwards;
}

/** The number of rows that was asked for; throws BAD_USER_INPUT for none, or more than a page may have. */
export function pageSize(size: number): number {
  if (!Number.isInteger(size) || size < 1 || size > MAX_PAGE) throw new Fault('BAD_USER_INPUT', 'pageSize', { max: MAX_PAGE });
  return size;
}

/** Where a page starts. `fewTies`: the rows of this value began on the page that it ends, so that at most those of one page lie before it. */
interface Cursor {
  value: SqlValue; id: number; fewTies: boolean;
}

interface Keyset {
  dialect: Viewer['db']['dialect']; table: string; select: Sql; where: Sql; column: Sql; cursor: Cursor | undefined;
  descending: boolean; nullable: boolean; nullsAbove: boolean; limit: number;
}

/**
 * Each branch is one range of the (column, id) index, read in order and cut at the limit: the rows that tie with the cursor, those beyond it,
 * those without a value. Written as one condition with ORs, an engine would scan from the start of the list, or of the rows that tie; where these are few,
 * passing over them costs less than a branch of their own.
 */
function keysetQuery(k: Keyset): Sql {
  const direction = raw(k.descending ? 'DESC' : 'ASC');
  const order = sql`${k.column} ${direction}, t.id ${direction}`;
  const { top, limit } = firstRows(k.dialect, k.limit);
  const ranges = cursorBranches(k).map((range) => (range ? sql`${k.where} AND ${range}` : k.where));
  const [only, ...others] = ranges;
  if (only && !others.length) return sql`SELECT ${top}${k.select} FROM ${raw(k.table)} t WHERE ${only} ORDER BY ${order}${limit}`;
  const branches = ranges.map(
    (range, place) => sql`SELECT * FROM (SELECT ${top}t.id AS id, ${raw(String(place))} AS place FROM ${raw(k.table)} t
      WHERE ${range} ORDER BY ${order}${limit}) ${raw(`b${place}`)}`,
  );
  return sql`SELECT ${top}${k.select} FROM (${join(branches, ' UNION ALL ')}) page JOIN ${raw(k.table)} t ON t.id = page.id
    ORDER BY page.place, ${order}${limit}`;
}

function cursorBranches({ cursor, column, descending, nullable, nullsAbove }: Keyset): (Sql | null)[] {
  const [none, some] = [sql`${column} IS NULL`, sql`${column} IS NOT NULL`];
  const valuesFirst = descending !== nullsAbove;
  if (!cursor) return !nullsAbove ? [null] : valuesFirst ? [some, none] : [none, some];
  const beyond = raw(descending ? '<' : '>');
  if (cursor.value === null) {
    const ties = sql`${none} AND t.id ${beyond} ${cursor.id}`;
    return valuesFirst ? [ties] : [ties, some];
  }
  const others = sql`${column} ${beyond} ${cursor.value}`;
  const ranges = cursor.fewTies
    ? [sql`${column} ${raw(descending ? '<=' : '>=')} ${cursor.value} AND (${others} OR t.id ${beyond} ${cursor.id})`]
    : [sql`${column} = ${cursor.value} AND t.id ${beyond} ${cursor.id}`, others];
  return valuesFirst && nullable ? [...ranges, none] : ranges;
}

const valueOf = (sort: Sort, row: object): unknown => (sort.by ? sort.by.value(row) : (row as Record<string, unknown>)[sort.property]) ?? null;

/** The cursor of a row that was read otherwise, in the same order: the next page goes on behind it. */
export const cursorIn = (sort: Sort, row: { id: number }): string => writeCursor(sort, row, false);

const writeCursor = (sort: Sort, row: { id: number }, fewTies: boolean): string =>
  Buffer.from(JSON.stringify([sort.key, sort.descending ? 1 : 0, valueOf(sort, row), row.id, fewTies ? 1 : 0])).toString('base64url');

function readCursor(sort: Sort, text: string | null | undefined, shape: RowShape): Cursor | undefined {
  if (text == null) return undefined;
  try {
    const [key, descending, value, id, fewTies] = JSON.parse(Buffer.from(text, 'base64url').toString()) as unknown[];
    const fits = value === null ? Boolean(sort.nullable) : typeof value === (shape.numbers.has(sort.property) ? 'number' : 'string');
    const day = !shape.days.has(sort.property) || value === null || dayProblem(value as string) === null;
    if (key === sort.key && descending === (sort.descending ? 1 : 0) && fits && day && isKey(id)) {
      return { id, value: shape.instants.has(sort.property) && value !== null ? instantOf(value) : (value as SqlValue), fewTies: fewTies === 1 };
    }
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw new Fault('BAD_USER_INPUT', 'cursor');
}

const isKey = (id: unknown): id is number => Number.isInteger(id) && (id as number) > 0 && (id as number) <= 2_147_483_647;

// Only what we write ourselves: SQL Server refuses years that JavaScript knows.
function instantOf(value: unknown): Date {
  const instant = new Date(value as string);
  if (instant.toISOString() !== value || value.length !== 24) throw new RangeError('not an instant');
  return instant;
}
