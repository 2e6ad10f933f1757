import { type QueryRunner, Table, TableCheck, TableColumn, type TableColumnOptions, TableForeignKey, TableIndex } from 'typeorm';

type Extra = Partial<Pick<TableColumnOptions, 'isNullable' | 'isPrimary'>>;
type Define = (name: string, extra?: Extra) => TableColumnOptions;

/** Column types by their meaning, the same words as entities/columns.ts, on the engine that the migration runs on. */
export interface ColumnTypes {
  key: Define; logKey: Define; int: Define; bigint: Define; flag: Define; day: Define; instant: Define; longText: Define;
  text(name: string, length: number, extra?: Extra): TableColumnOptions;
  /** Compared code unit by code unit. */
  binaryText(name: string, length: number, extra?: Extra): TableColumnOptions;
}

export const nullable: Extra = { isNullable: true };
export const primary: Extra = { isPrimary: true };

function columnTypes(runner: QueryRunner): ColumnTypes {
  const server = onServer(runner);
  const identity = { isPrimary: true, isGenerated: true, generationStrategy: 'increment' as const };
  const text = (name: string, length: number, extra?: Extra) => ({ name, type: 'nvarchar', length: String(length), ...extra });
  const int: Define = (name, extra) => ({ name, type: server ? 'int' : 'integer', ...extra });
  return {
    text,
    binaryText: (name, length, extra) => ({ ...text(name, length, extra), ...(server ? { collation: 'Latin1_General_BIN2' } : {}) }),
    key: (name) => ({ ...int(name), ...identity }),
    logKey: (name) => ({ name, type: server ? 'bigint' : 'integer', ...identity }),
    int,
    bigint: (name, extra) => ({ name, type: 'bigint', ...extra }),
    flag: (name, extra) => ({ name, type: server ? 'bit' : 'boolean', ...extra }),
    day: (name, extra) => (server ? { name, type: 'date', ...extra } : text(name, 10, extra)),
    instant: (name, extra) => (server ? { name, type: 'datetime2', precision: 3, ...extra } : text(name, 24, extra)),
    longText: (name, extra) => (server ? { name, type: 'nvarchar', length: 'MAX', ...extra } : { name, type: 'text', ...extra }),
  };
}

export interface TableSpec {
  name: string;
  columns: (types: ColumnTypes) => TableColumnOptions[];
  /** Column → table whose id it holds; `cascade` follows a deletion. */
  references?: Record<string, string | { table: string; cascade: true }>;
  checks?: Record<string, string>;
  /** Index name → columns; `unique` and `where` for the filtered ones. */
  indexes?: Record<string, readonly string[] | { columns: readonly string[]; unique?: true; where?: string }>;
}

/** Creates tables in the order given: a table comes after those that it references. */
export async function createTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  const types = columnTypes(runner);
  for (const spec of specs) await runner.createTable(tableOf(spec, types), false, true, true);
}

/** Drops tables in the opposite order. */
export async function dropTables(runner: QueryRunner, specs: readonly TableSpec[]): Promise<void> {
  for (const spec of [...specs].reverse()) await runner.query(`DROP TABLE ${spec.name}`);
}

/** Adds columns to a table that is there; each can be null, because its rows have no value yet. */
export async function addColumns(runner: QueryRunner, table: string, columns: (types: ColumnTypes) => TableColumnOptions[]): Promise<void> {
  for (const { name, type, length, precision, collation } of columns(columnTypes(runner))) {
    const size = length ?? precision;
    const declared = `${type}${size === undefined ? '' : `(${size})`}${collation ? ` COLLATE ${collation}` : ''}`;
    // TypeORM would build the whole table anew on SQLite.
    await runner.query(`ALTER TABLE ${table} ADD ${name} ${declared} NULL`);
  }
}

/** Drops columns; what they held is lost. */
export async function dropColumns(runner: QueryRunner, table: string, names: readonly string[]): Promise<void> {
  for (const name of names) await runner.query(`ALTER TABLE ${table} DROP COLUMN ${name}`);
}

const onServer = (runner: QueryRunner) => runner.connection.options.type === 'mssql';

/** Adds a reference that the order of creation could not express: two tables that point at each other. */
export async function addReference(runner: QueryRunner, table: string, column: string, target: string): Promise<void> {
  // SQLite cannot alter a table's constraints: TypeORM builds the table anew there.
  if (!onServer(runner)) return runner.createForeignKey(table, foreignKey(column, target));
  await runner.query(`ALTER TABLE ${table} ADD CONSTRAINT fk_${table}_${column} FOREIGN KEY (${column}) REFERENCES ${target} (id)`);
}

/** Takes such a reference away again, so that the tables can be dropped. */
export async function dropReference(runner: QueryRunner, table: string, column: string): Promise<void> {
  if (onServer(runner)) return void (await runner.query(`ALTER TABLE ${table} DROP CONSTRAINT fk_${table}_${column}`));
  const key = (await runner.getTable(table))?.foreignKeys.find(({ columnNames }) => columnNames.includes(column));
  if (key) await runner.dropForeignKey(table, key);
}

function tableOf(spec: TableSpec, types: ColumnTypes): Table {
  return new Table({
    name: spec.name,
    columns: spec.columns(types).map((column) => new TableColumn(column)),
    foreignKeys: Object.entries(spec.references ?? {}).map(([column, target]) => foreignKey(column, target)),
    checks: Object.entries(spec.checks ?? {}).map(([name, expression]) => new TableCheck({ name, expression })),
    indices: Object.entries(spec.indexes ?? {}).map(([name, index]) => {
      const { columns, unique, where } = 'columns' in index ? index : { columns: index, unique: undefined, where: undefined };
      return new TableIndex({ name, columnNames: [...columns], isUnique: unique ?? false, where: where ?? '' });
    }),
  });
}

function foreignKey(column: string, target: string | { table: string; cascade: true }): TableForeignKey {
  const table = typeof target === 'string' ? target : target.table;
  return new TableForeignKey({
    columnNames: [column], referencedTableName: table, referencedColumnNames: ['id'],
    onDelete: typeof target === 'string' ? 'NO ACTION' : 'CASCADE', onUpdate: 'NO ACTION',
  });
}
