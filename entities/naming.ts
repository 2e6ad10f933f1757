import { DefaultNamingStrategy, type Table } from 'typeorm';

const snake = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();
const tableName = (table: Table | string) => (typeof table === 'string' ? table : table.name).split('.').pop() ?? '';
// Some servers cut identifiers at 63 bytes, and a cut name no longer matches the entity's.
const name = (prefix: string, table: Table | string, columns: string[]) =>
  [prefix, tableName(table), ...columns].join('_').toLowerCase().slice(0, 60);

/** Lower-case snake_case names for everything that the database names, the same on both engines. */
export class SnakeNames extends DefaultNamingStrategy {
  override columnName(property: string, custom: string | undefined, prefixes: string[]): string {
    return snake([...prefixes, custom ?? property].join('_'));
  }
  override primaryKeyName(table: Table | string): string {
    return name('pk', table, []);
  }
  override foreignKeyName(table: Table | string, columns: string[]): string {
    return name('fk', table, columns);
  }
  override uniqueConstraintName(table: Table | string, columns: string[]): string {
    return name('uq', table, columns);
  }
  override indexName(table: Table | string, columns: string[]): string {
    return name('ix', table, columns).slice(0, 44);
  }
  override defaultConstraintName(table: Table | string, column: string): string {
    return name('df', table, [column]);
  }
}
