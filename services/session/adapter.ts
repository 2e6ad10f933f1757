import { type AdapterFactory, type CleanedWhere, createAdapterFactory, type CustomAdapter } from 'better-auth/adapters';
import type { BetterAuthOptions } from 'better-auth';
import type { EntityClass } from '@/entities/noun';
import { Account, Session, Verification } from '@/entities/session';
import { User } from '@/entities/user';
import type { Database, DatabaseTransaction } from '../database/database';
import { insertRow } from '../database/insert';
import { firstRows, join, raw, type Sql, sql, type SqlValue } from '../database/sql';
import { hashToken } from '../viewer';
import { whereCondition } from './adapter-where';

const ENTITIES: Record<string, EntityClass> = { user: User, session: Session, account: Account, verification: Verification };
type Row = Record<string, unknown>;
type Reader = Pick<Database | DatabaseTransaction, 'read' | 'dialect' | 'shape'>;
type Target = { model: string; where?: CleanedWhere[] };

function entityOf(model: string): EntityClass {
  const entity = ENTITIES[model];
  if (!entity) throw new RangeError(`better-auth asked for a model that is not ours: ${model}`);
  return entity;
}

/** What is stored of a value that better-auth hands over: of a session's token only the hash. */
const stored = (model: string, field: string, value: unknown): unknown => {
  if (model === 'session' && field === 'token') return Array.isArray(value) ? value.map((token) => hashToken(String(token))) : hashToken(String(value));
  return value;
};

const condition = (reader: Reader, { model, where = [] }: Target): Sql =>
  whereCondition(reader.shape(entityOf(model)), where.map((part) => ({ ...part, value: stored(model, part.field, part.value) as CleanedWhere['value'] })));

interface Find extends Target {
  limit?: number;
  offset?: number;
  sortBy?: { field: string; direction: 'asc' | 'desc' };
}

async function find(reader: Reader, target: Find): Promise<Row[]> {
  if (target.offset) throw new RangeError('better-auth asked for an offset, which no list of ours needs');
  const shape = reader.shape(entityOf(target.model));
  const { top, limit } = firstRows(reader.dialect, target.limit ?? 100);
  const order = raw(`t.${shape.columns.get(target.sortBy?.field ?? 'id') ?? 'id'} ${target.sortBy?.direction === 'desc' ? 'DESC' : 'ASC'}`);
  const rows = await reader.read<Row>(sql`SELECT ${top}${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${condition(reader, target)} ORDER BY ${order}${limit}`);
  const asked = target.where?.find(({ field, operator }) => field === 'token' && operator === 'eq')?.value;
  for (const row of shape.hydrate(rows)) {
    for (const instant of shape.instants) if (typeof row[instant] === 'string') row[instant] = new Date(row[instant]);
    // better-auth goes on with the token that it asked by; the hash would be no use to it.
    if (target.model === 'session' && typeof asked === 'string') row.token = asked;
  }
  return rows;
}

async function insert(tx: DatabaseTransaction, model: string, data: Row): Promise<Row> {
  const values = Object.fromEntries(
    Object.entries(data).map(([field, value]) => [field, value instanceof Date ? value.toISOString() : stored(model, field, value)]),
  );
  return { ...data, id: await insertRow(tx, entityOf(model), values) };
}

async function change(tx: DatabaseTransaction, target: Target, update: Row, increment: Record<string, number> = {}): Promise<number> {
  const shape = tx.shape(entityOf(target.model));
  const column = (field: string) => raw(shape.columns.get(field) ?? 'unknown_column');
  const assignments = [
    ...Object.entries(update).map(([field, value]) => sql`${column(field)} = ${stored(target.model, field, value) as SqlValue}`),
    ...Object.entries(increment).map(([field, delta]) => sql`${column(field)} = ${column(field)} + ${delta}`),
  ];
  return tx.execute(sql`UPDATE ${raw(shape.table)} SET ${join(assignments, ', ')} WHERE id IN (SELECT t.id FROM ${raw(shape.table)} t WHERE ${condition(tx, target)})`);
}

const remove = (tx: DatabaseTransaction, target: Target): Promise<number> => {
  const table = raw(tx.shape(entityOf(target.model)).table);
  return tx.execute(sql`DELETE FROM ${table} WHERE id IN (SELECT t.id FROM ${table} t WHERE ${condition(tx, target)})`);
};

// The rows are the shapes that better-auth's generics stand for; only it knows which.
const as = <T>(value: unknown): T => value as T;

function adapterOver(db: Database): CustomAdapter {
  return {
    create: async ({ model, data }) => as(await db.transaction((tx) => insert(tx, model, data))),
    findOne: async (target) => as((await find(db, { model: target.model, where: target.where, limit: 1 }))[0] ?? null),
    findMany: async (target) => as(await find(db, target)),
    count: async ({ model, where }) => {
      const [row] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${raw(db.shape(entityOf(model)).table)} t WHERE ${condition(db, { model, where })}`);
      return Number(row?.n ?? 0);
    },
    update: async ({ model, where, update }) =>
      as(await db.transaction(async (tx) => {
        await change(tx, { model, where }, update as Row);
        return (await find(tx, { model, where, limit: 1 }))[0] ?? null;
      })),
    updateMany: ({ model, where, update }) => db.transaction((tx) => change(tx, { model, where }, update)),
    delete: async (target) => void (await db.transaction((tx) => remove(tx, target))),
    deleteMany: (target) => db.transaction((tx) => remove(tx, target)),
    // Whoever deletes the row has it; a second taker deletes none and gets nothing.
    consumeOne: async ({ model, where }) =>
      as(await db.transaction(async (tx) => {
        const [row] = await find(tx, { model, where, limit: 1 });
        const byId: CleanedWhere[] = [{ field: 'id', value: Number(row?.id ?? 0), operator: 'eq', connector: 'AND', mode: 'sensitive' }];
        return row && (await remove(tx, { model, where: byId })) === 1 ? row : null;
      })),
    incrementOne: async ({ model, where, increment, set }) =>
      as(await db.transaction(async (tx) => {
        const [row] = await find(tx, { model, where, limit: 1 });
        if (!row) return null;
        const byId: CleanedWhere[] = [{ field: 'id', value: Number(row.id), operator: 'eq', connector: 'AND', mode: 'sensitive' }];
        // The guard holds in the statement that changes, not only in the one that looked.
        const touched = await change(tx, { model, where: [...where, ...byId] }, set ?? {}, increment);
        return touched === 1 ? ((await find(tx, { model, where: byId, limit: 1 }))[0] ?? null) : null;
      })),
  };
}

/** better-auth on our tables: their integer keys as its string ids, instants as its dates, and no raw session token. */
export const databaseAdapter = (db: Database): AdapterFactory<BetterAuthOptions> =>
  createAdapterFactory({
    config: { adapterId: 'zhike', adapterName: 'Zhike', supportsNumericIds: true, transaction: false },
    adapter: () => adapterOver(db),
  });
