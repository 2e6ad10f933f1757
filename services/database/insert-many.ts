import type { EntityClass } from '@/entities/noun';
import type { DatabaseTransaction } from './database';
import { Sql, type SqlValue } from './sql';

/** SQL Server takes at most 2,100 parameters a statement; there is nothing to win beyond. */
const PARAMETERS = 2000;
/** What is left over goes in by fewer: statements of a few sizes stay prepared. */
const FEW = 16;
const texts = new Map<string, string[]>();

/** The pieces of `INSERT … VALUES (?, …), (?, …)` around its parameters; built once for each shape of statement. */
function piecesOf(table: string, columns: readonly string[], rows: number): string[] {
  const key = `${table} ${columns.join()} ${rows}`;
  let pieces = texts.get(key);
  if (!pieces) {
    pieces = [`INSERT INTO ${table} (${columns.join(', ')}) VALUES (`];
    for (let at = 1; at < columns.length * rows; at += 1) pieces.push(at % columns.length === 0 ? '), (' : ', ');
    pieces.push(')');
    texts.set(key, pieces);
  }
  return pieces;
}

/** Inserts rows of one table, many to a statement. `columns` are names in the table; each row has a value for every one, instants as Date. */
export async function insertValues(tx: DatabaseTransaction, table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): Promise<void> {
  const most = Math.max(1, Math.floor(PARAMETERS / columns.length));
  for (let start = 0, size = most; start < rows.length; start += size) {
    const left = rows.length - start;
    size = left >= most ? most : left >= FEW ? FEW : 1;
    const some = rows.slice(start, start + size);
    await tx.execute(new Sql(piecesOf(table, columns, some.length), some.flat()));
  }
}

/** Inserts records of an entity without reading back their keys. Instants are ISO strings, as in the entity; what a row leaves out becomes null. */
export async function insertMany(tx: DatabaseTransaction, entity: EntityClass, rows: readonly object[]): Promise<void> {
  const shape = tx.shape(entity);
  const properties = [...shape.columns.keys()].filter((property) => property !== 'id');
  const valueOf = (row: object, property: string): SqlValue => {
    const value = (row as Record<string, SqlValue | undefined>)[property] ?? null;
    return shape.instants.has(property) && typeof value === 'string' ? new Date(value) : value;
  };
  const columns = properties.map((property) => shape.columns.get(property) as string);
  await insertValues(tx, shape.table, columns, rows.map((row) => properties.map((property) => valueOf(row, property))));
}
