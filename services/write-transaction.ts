import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { notFound, Refusal } from '@/domain/refusal';
import { type EntityClass, nounMeta } from '@/entities/noun';
import type { DatabaseTransaction } from './database/database';
import { insertRow } from './database/insert';
import { insertMany } from './database/insert-many';
import { and, join, or, raw, type Sql, sql, type SqlValue, within } from './database/sql';
import { isUniqueViolation } from './database/unique';
import { type ChangeDraft, difference } from './ledger';
import { liveCondition } from './read';
import { scopeCondition } from './scope';
import { indexForSearch } from './search/index-record';
import type { Viewer } from './viewer';

type Stored = { id: number; version: number };
type Values<T> = { [K in keyof T]?: T[K] };

/** What a service writes through. Every change of a record goes into the ledger and the search index by itself. */
export class WriteTransaction {
  /** The instant of the write; every stamp of it carries the same. */
  readonly now = new Date().toISOString();
  readonly changes: ChangeDraft[] = [];
  /** Run after the commit, never before. */
  readonly afterCommit: (() => void)[] = [];
  private readonly toIndex = new Map<string, { noun: Noun; before: object | null; row: object }>();

  constructor(readonly viewer: Viewer, readonly database: DatabaseTransaction, private readonly reason: string | null) {}

  /**
   * The record, if the viewer may read it and the permission covers it. Throws NOT_FOUND for what they may not read, OUT_OF_SCOPE for what they
   * may read but not change so. `deleted` looks into the recycle bin instead, where the permission alone decides.
   */
  async find<T extends object>(entity: EntityClass<T>, id: number, permission: Permission, options: { deleted?: boolean } = {}): Promise<T> {
    const { noun } = nounMeta(entity);
    const readable = options.deleted ? permission : (`${noun}:read` as Permission);
    const state = options.deleted ? raw('t.deleted_at IS NOT NULL') : liveCondition(noun, 't');
    const shape = this.database.shape(entity);
    const allowed = scopeCondition(this.viewer, noun, permission, 't');
    const rows = await this.database.read<T & { allowed: number }>(sql`
      SELECT ${shape.select('t')}, CASE WHEN ${allowed} THEN 1 ELSE 0 END AS "allowed"
      FROM ${raw(shape.table)} t WHERE t.id = ${id} AND ${state} AND ${scopeCondition(this.viewer, noun, readable, 't')}`);
    const [row] = shape.hydrate(rows);
    if (!row) throw notFound();
    const { allowed: covered, ...record } = row;
    if (!Number(covered)) throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'outOfScope', params: { permission } });
    return record as unknown as T;
  }

  /** Rows by a condition, whoever asks: for rules that must see everything. Nothing of it may reach the viewer unasked. */
  async select<T extends object>(entity: EntityClass<T>, condition: Sql): Promise<T[]> {
    const shape = this.database.shape(entity);
    return shape.hydrate(await this.database.read<T>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${condition}`));
  }

  /** Inserts a record. Stamps, author and version are set here; `createdAt` may be given by an import. */
  async insert<T extends Stored>(entity: EntityClass<T>, values: Values<T>): Promise<T> {
    const row = { createdAt: this.now, updatedAt: this.now, createdById: this.viewer.userId, version: 1, ...values };
    const id = await unlessTaken(() => insertRow(this.database, entity, row));
    const stored = { ...this.blank(entity), ...row, id } as unknown as T;
    this.record(entity, 'create', null, stored);
    return stored;
  }

  /** Inserts many records by few statements, at most 1,000. They are found again by `key`, a property that is unique among all rows, and come back in its order. */
  async insertTogether<T extends Stored>(entity: EntityClass<T>, rows: readonly Values<T>[], key: keyof T & string): Promise<T[]> {
    const stamped = rows.map((row) => ({ createdAt: this.now, updatedAt: this.now, createdById: this.viewer.userId, version: 1, ...row }));
    await unlessTaken(() => insertMany(this.database, entity, stamped));
    const column = raw(`t.${this.database.shape(entity).columns.get(key)}`);
    const stored = await this.select(entity, sql`${within(column, stamped.map((row) => row[key] as SqlValue))} ORDER BY ${column}`);
    for (const row of stored) this.record(entity, 'create', null, row);
    return stored;
  }

  /** Changes many records alike by one statement, at most 1,000; each as it was read. CONFLICT where one of them is no longer so. */
  async updateTogether<T extends Stored>(entity: EntityClass<T>, rows: readonly T[], patch: Values<T>, action: string): Promise<T[]> {
    const [first] = rows;
    if (!first) return [];
    const { table } = this.database.shape(entity);
    const same = or([...Map.groupBy(rows, ({ version }) => version)].map(([version, some]) => sql`version = ${version} AND ${within(raw('id'), some.map(({ id }) => id))}`));
    const assignments = this.assignments(entity, { ...patch, updatedAt: this.now });
    const touched = await this.database.execute(sql`UPDATE ${raw(table)} SET ${join(assignments, ', ')}, version = version + 1 WHERE ${same}`);
    if (touched !== rows.length) throw await this.conflict(entity, first.id);
    return rows.map((row) => {
      const next = { ...row, ...patch, version: row.version + 1, updatedAt: this.now };
      this.record(entity, action, row, next, patch);
      return next;
    });
  }

  /** Changes a record if it still has the version that the viewer saw; otherwise CONFLICT with the record as it is now. `reason` where this record has one of its own. */
  async update<T extends Stored>(entity: EntityClass<T>, row: T, version: number, patch: Values<T>, action = 'update', reason = this.reason): Promise<T> {
    if (row.version !== version) throw await this.conflict(entity, row.id);
    if (!differs(row, patch)) return row;
    const next = { ...row, ...patch, version: version + 1, updatedAt: this.now };
    const statement = this.updateStatement(entity, { ...patch, version: version + 1, updatedAt: this.now }, row.id, version);
    const touched = await unlessTaken(() => this.database.execute(statement));
    if (touched === 0) throw await this.conflict(entity, row.id);
    this.record(entity, action, row, next, patch, reason);
    return next;
  }

  /**
   * Records a change that is more than the record's own row: a role's grants, a deletion. Only what differs is kept; nothing is recorded
   * where nothing does. `customerId` names the customer whose timeline tells of it.
   */
  note(noun: Noun, recordId: number, action: string, before: Record<string, unknown> | null, after: Record<string, unknown> | null, customerId = noun === 'customer' ? recordId : null): void {
    const changed = after ? difference(before, after) : { before, after };
    if (changed) this.changes.push({ noun, recordId, customerId, action, ...changed, reason: this.reason });
  }

  /** Runs after the last change: what the search finds follows what was written. */
  async flush(): Promise<void> {
    await indexForSearch(this.database, [...this.toIndex.values()]);
  }

  private updateStatement<T extends object>(entity: EntityClass<T>, patch: object, id: number, version: number): Sql {
    const { table } = this.database.shape(entity);
    return sql`UPDATE ${raw(table)} SET ${join(this.assignments(entity, patch), ', ')} WHERE ${and([sql`id = ${id}`, sql`version = ${version}`])}`;
  }

  private assignments(entity: EntityClass, patch: object): Sql[] {
    const shape = this.database.shape(entity);
    return Object.entries(patch).flatMap(([property, value]) => {
      const column = shape.columns.get(property);
      if (!column || value === undefined) return [];
      const instant = shape.instants.has(property) && typeof value === 'string';
      return [sql`${raw(`"${column}"`)} = ${(instant ? new Date(value) : value) as SqlValue}`];
    });
  }

  private async conflict<T extends object>(entity: EntityClass<T>, id: number): Promise<Refusal> {
    const [current] = await this.select(entity, sql`t.id = ${id}`);
    return new Refusal({ code: 'CONFLICT', message: 'conflict' }, current && { ...current, __typename: nounMeta(entity).typeName });
  }

  private record<T extends Stored>(entity: EntityClass<T>, action: string, before: T | null, after: T, patch?: object, reason = this.reason): void {
    const { noun } = nounMeta(entity);
    const changed = difference(before, patch ?? after);
    if (!changed) return;
    this.changes.push({ noun, recordId: after.id, customerId: customerOf(noun, after), action, ...changed, reason });
    const key = `${noun}:${after.id}`;
    const known = this.toIndex.get(key);
    this.toIndex.set(key, { noun, before: known ? known.before : before, row: after });
  }

  private blank(entity: EntityClass): Record<string, null> {
    return Object.fromEntries([...this.database.shape(entity).columns.keys()].map((property) => [property, null]));
  }
}

/** Whether a patch changes anything, also what the ledger keeps silent about: a path, a sort key. */
function differs(row: object, patch: object): boolean {
  const old = row as Record<string, unknown>;
  return Object.entries(patch).some(([field, value]) => value !== undefined && (old[field] ?? null) !== (value ?? null));
}

// The services ask beforehand and can say more; whoever came in between is found out by the index.
async function unlessTaken<T>(statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    if (isUniqueViolation(error)) throw new Refusal({ code: 'DUPLICATE', message: 'duplicate.value' });
    throw error;
  }
}

function customerOf(noun: Noun, row: object): number | null {
  const { id, customerId } = row as { id: number; customerId?: number | null };
  return noun === 'customer' ? id : (customerId ?? null);
}
