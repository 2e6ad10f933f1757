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
function valueOf(metadata: EntityMetadata, property: string, refer: (noun: Noun) => number | null): unknown {
  const column = metadata.columns.find(({ propertyName }) => propertyName === property);
  if (!column || column.isGenerated || column.isNullable) return undefined;
  const check = metadata.checks.map(({ expression }) => new RegExp(`\\b${column.databaseName} = '([^']+)'`).exec(expression)?.[1]).find(Boolean);
  if (check) return check;
  const target = metadata.foreignKeys.find(({ columns }) => columns.includes(column))?.referencedEntityMetadata.target;
  const referenced = allNouns().find(({ entity }) => entity === target);
  if (referenced) return refer(referenced.noun);
  const type = String(column.type);
  if (/int/.test(type)) return 3;
  if (type === 'boolean' || type === 'bit') return true;
  if (property.endsWith('At')) return '2026-01-01T00:00:00.000Z';
  if (type === 'date') return '2026-01-01';
  if (property === 'plan') return '{}';
  return `${SAMPLE_WORD} ${(counter += 1)}`.slice(0, Number(column.length) || 60);
}

async function insert(tx: WriteTransaction, meta: NounMeta, metadata: EntityMetadata, holder: Holder, parent: number | null, deleted: boolean): Promise<Sample> {
  const refer = (noun: Noun): number | null => (noun === 'user' ? holder.id : noun === 'department' ? holder.departmentId : noun === parentNoun(meta) ? parent : null);
  const stamps = new Set(['id', 'version', 'createdAt', 'updatedAt', 'createdById']);
  const values = Object.fromEntries(metadata.columns.map(({ propertyName }) => propertyName).filter((name) => !stamps.has(name)).map((name) => [name, valueOf(metadata, name, refer)]));
  const row = await tx.insert(meta.entity as new () => { id: number; version: number }, { ...values, ...(deleted ? { deletedAt: tx.now } : {}) } as object);
  return { noun: meta.noun, id: row.id, version: row.version, holder, deleted };
}

const parentNoun = ({ holding }: NounMeta): Noun | null => (holding.by === 'parent' ? holding.noun : null);

/** For each holder a live and, where the noun knows a bin, a deleted record of every noun that somebody holds. */
export async function sampleRecords({ db }: Container, holders: readonly Holder[]): Promise<Sample[]> {
  const held = allNouns().filter(({ holding, noun }) => holding.by !== 'shared' && noun !== 'user');
  // What holds others comes before what it holds.
  const ordered = [...held].sort((a, b) => Number(a.holding.by === 'parent') - Number(b.holding.by === 'parent'));
  const samples: Sample[] = [];
  for (const holder of holders) {
    await write(await systemViewer(db), {}, async (tx) => {
      const mine = new Map<Noun, number>();
      for (const meta of ordered) {
        const metadata = db.dataSource.getMetadata(meta.entity);
        const parent = meta.holding.by === 'parent' ? (mine.get(meta.holding.noun) ?? null) : null;
        const live = await insert(tx, meta, metadata, holder, parent, false);
        mine.set(meta.noun, live.id);
        samples.push(live, ...(meta.softDelete ? [await insert(tx, meta, metadata, holder, parent, true)] : []));
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
    for (const row of [rows[0], rows.at(-1)]) if (row) samples.push({ noun, id: row.id, version: row.version, holder: null, deleted: false });
  }
  return samples;
}
