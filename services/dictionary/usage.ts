import type { Database } from '../database/database';
import { join, raw, type Sql, sql } from '../database/sql';

const references = new WeakMap<Database, { table: string; column: string }[]>();

/** Every column that refers to an item of a dictionary, read from the entities: a new one counts from the day that it is declared. */
export function itemReferences(db: Database): readonly { table: string; column: string }[] {
  let found = references.get(db);
  if (!found) {
    found = db.dataSource.entityMetadatas.flatMap(({ tableName, foreignKeys }) =>
      foreignKeys.flatMap(({ referencedEntityMetadata, columnNames: [column] }) =>
        referencedEntityMetadata.tableName === 'dictionary_items' && column ? [{ table: tableName, column }] : [],
      ),
    );
    references.set(db, found);
  }
  return found;
}

/** How many records carry each item of these types, whoever holds them and binned ones too: item key → count. One statement. */
export async function itemUsage(db: Database, typeIds: readonly number[]): Promise<Map<number, number>> {
  const columns = itemReferences(db);
  if (!typeIds.length || !columns.length) return new Map();
  const rows = await db.read<{ id: number; n: number }>(sql`SELECT used.id AS "id", SUM(used.n) AS "n"
    FROM (${join(columns.map(countOf), ' UNION ALL ')}) used JOIN dictionary_items i ON i.id = used.id
    WHERE i.type_id IN (${join([...typeIds])}) GROUP BY used.id`);
  return new Map(rows.map(({ id, n }) => [id, Number(n)]));
}

const countOf = ({ table, column }: { table: string; column: string }): Sql =>
  raw(`SELECT ${column} AS id, COUNT(*) AS n FROM ${table} WHERE ${column} IS NOT NULL GROUP BY ${column}`);
