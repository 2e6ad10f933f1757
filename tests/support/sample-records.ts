import type { EntityMetadata } from 'typeorm';
import type { Noun } from '@/domain/noun';
import { allNouns, type NounMeta, nounMeta } from '@/entities/noun';
import { raw, sql } from '@/services/database/sql';
import { systemViewer } from '@/services/viewer';
import { write } from '@/services/write';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Container } from '@/container';

export interface Holder { id: number; departmentId: number }
export interface Sample { noun: Noun; id: number; version: number; holder: Holder | null; deleted: boolean }

/** Word that every sample can be found by. */
export const SAMPLE_WORD = 'zhengju';
let counter = 0;

/** A value for a column from its type, its checks and its foreign key alone, so that a new noun needs nothing here. */
function valueOf(meta: NounMeta, metadata: EntityMetadata, property: string, refer: (noun: Noun) => number | null): unknown {
  const column = metadata.columns.find(({ propertyName }) => propertyName === property);
  const isOwner = meta.holding.by === 'owner' && meta.holding.owner === column?.databaseName;
  if (!column || column.isGenerated || (column.isNullable && !isOwner)) return undefined;
  const check = metadata.checks.map(({ expression }) => new RegExp(`\\b${column.databaseName} = '([^']+)'`).exec(expression)?.[1]).find(Boolean);
  if (check) return check;
  const target = metadata.foreignKeys.find(({ columns }) => columns.includes(column))?.referencedEntityMetadata.target;
  const referenced = allNouns().find(({ entity }) => entity === target);
  if (referenced) return refer(referenced.noun);
  const type = String(column.type);
  if (/int/.test(type)) return 3;
  if (type === 'boolean' || type === 'bit') return true;
  if (property.endsWith('At')) return '2026-01-01T00:00:00.000Z';
  if (type === 'date' || property.endsWith('On')) return '2026-01-01';
  if (property === 'plan') return '{}';
  if (property === 'source') return 'CUSTOMER_NEXT_CONTACT';
  const text = `${SAMPLE_WORD} ${(counter += 1)}`;
  const length = Number(column.length) || 60;
  // Cut short, two would be one.
  return text.length <= length ? text : String(counter).padStart(length, '0').slice(-length);
}

async function insert(tx: WriteTransaction, meta: NounMeta, holder: Holder, known: ReadonlyMap<Noun, number>, deleted: boolean): Promise<Sample> {
  const metadata = metadataOf(tx.viewer.db, meta);
  const refer = (noun: Noun): number | null => (noun === 'user' ? holder.id : noun === 'department' ? holder.departmentId : (known.get(noun) ?? null));
  const stamps = new Set(['id', 'version', 'createdAt', 'updatedAt', 'createdById']);
  const values = Object.fromEntries(metadata.columns.map(({ propertyName }) => propertyName).filter((name) => !stamps.has(name)).map((name) => [name, valueOf(meta, metadata, name, refer)]));
  const row = await tx.insert(meta.entity as new () => { id: number; version: number }, { ...values, ...(deleted ? { deletedAt: tx.now } : {}) } as object);
  return { noun: meta.noun, id: row.id, version: row.version, holder, deleted };
}

const metadataOf = (db: Container['db'], meta: NounMeta): EntityMetadata => db.dataSource.getMetadata(meta.entity);

/** The nouns whose records one of this noun cannot be without. */
function needs(db: Container['db'], meta: NounMeta): Noun[] {
  const needed = metadataOf(db, meta).foreignKeys.filter(({ columns }) => columns.every(({ isNullable }) => !isNullable)).map(({ referencedEntityMetadata }) => referencedEntityMetadata.target);
  return allNouns().filter(({ entity, noun }) => needed.includes(entity) && noun !== meta.noun).map(({ noun }) => noun);
}

/** What others need comes before them. */
function inOrder(db: Container['db'], metas: readonly NounMeta[]): NounMeta[] {
  const depth = (meta: NounMeta): number => 1 + Math.max(0, ...needs(db, meta).flatMap((noun) => metas.filter((other) => other.noun === noun)).map(depth));
  return [...metas].sort((a, b) => depth(a) - depth(b));
}

const firstId = async (db: Container['db'], { table }: NounMeta): Promise<number | undefined> =>
  (await db.read<{ id: number | null }>(sql`SELECT MIN(id) AS "id" FROM ${raw(table)}`))[0]?.id ?? undefined;

/** A record of every noun that nobody holds: the first there is, or one that is made. */
async function commonRecords(db: Container['db'], holder: Holder): Promise<Map<Noun, number>> {
  const common = new Map<Noun, number>();
  for (const meta of inOrder(db, allNouns().filter(({ holding }) => holding.by === 'shared'))) {
    const id = await firstId(db, meta) ?? await write(await systemViewer(db), {}, async (tx) => (await insert(tx, meta, holder, common, false)).id);
    common.set(meta.noun, id);
  }
  return common;
}

/** For each holder a live and, where the noun knows a bin, a deleted record of every noun that somebody holds. */
export async function sampleRecords({ db }: Container, holders: readonly Holder[]): Promise<Sample[]> {
  const common = await commonRecords(db, holders[0] as Holder);
  const ordered = inOrder(db, allNouns().filter(({ holding, noun }) => holding.by !== 'shared' && noun !== 'user'));
  const samples: Sample[] = [];
  for (const holder of holders) {
    await write(await systemViewer(db), {}, async (tx) => {
      const mine = new Map(common);
      for (const meta of ordered) {
        const live = await insert(tx, meta, holder, mine, false);
        mine.set(meta.noun, live.id);
        samples.push(live, ...(meta.softDelete ? [await insert(tx, meta, holder, mine, true)] : []));
      }
    });
  }
  return [...samples, ...holders.map((holder): Sample => ({ noun: 'user', id: holder.id, version: 1, holder, deleted: false })), ...(await shared(db))];
}

async function shared(db: Container['db']): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const { noun, holding } of allNouns()) {
    if (holding.by !== 'shared') continue;
    const shape = db.shape(nounMeta(noun).entity);
    const rows = await db.read<{ id: number; version: number }>(sql`SELECT ${shape.select('t', new Set(['id', 'version']))} FROM ${raw(shape.table)} t ORDER BY t.id`);
    for (const row of new Set([rows[0], rows.at(-1)])) if (row) samples.push({ noun, id: row.id, version: row.version, holder: null, deleted: false });
  }
  return samples;
}
