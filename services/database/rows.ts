import { type DataSource, type EntityMetadata } from 'typeorm';
import type { EntityClass } from '@/entities/noun';
import { type Dialect, raw, type Sql } from './sql';

type Convert = (value: unknown) => unknown;
const toIso: Convert = (value) => (value instanceof Date ? value.toISOString() : value);
const toDay: Convert = (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
const toNumber: Convert = (value) => (typeof value === 'string' ? Number(value) : value);
const toBoolean: Convert = (value) => (value === null ? null : Boolean(value));

/** How one entity's rows are selected and turned into the program's shapes. Built once, from TypeORM's metadata. */
export interface RowShape {
  table: string;
  /** Property name → column name. */
  columns: ReadonlyMap<string, string>;
  instants: ReadonlySet<string>;
  /** Days of the calendar, `YYYY-MM-DD`. */
  days: ReadonlySet<string>;
  numbers: ReadonlySet<string>;
  /** Property name → what is worked out for a row, by the alias of its table. */
  computed: ReadonlyMap<string, (alias: string) => string>;
  /** `alias.column AS "property", …` for the properties named, or all columns: what is computed has to be named. */
  select(alias: string, properties?: ReadonlySet<string>): Sql;
  /** Gives raw rows the program's types, in place. */
  hydrate<T>(rows: T[]): T[];
}

const cache = new WeakMap<DataSource, Map<EntityClass, RowShape>>();

/** The row shape of an entity on this database. */
export function rowShape(dataSource: DataSource, entity: EntityClass): RowShape {
  let shapes = cache.get(dataSource);
  if (!shapes) cache.set(dataSource, (shapes = new Map()));
  let shape = shapes.get(entity);
  if (!shape) {
    const dialect: Dialect = dataSource.options.type === 'mssql' ? 'mssql' : 'sqlite';
    shapes.set(entity, (shape = buildShape(dataSource.getMetadata(entity), dialect)));
  }
  return shape;
}

function buildShape(metadata: EntityMetadata, dialect: Dialect): RowShape {
  const stored = metadata.columns.filter(({ isVirtualProperty }) => !isVirtualProperty);
  const columns = new Map(stored.map((column) => [column.propertyName, column.databaseName]));
  const computed = new Map(metadata.columns.flatMap(({ propertyName, query }) => (query ? [[propertyName, query] as const] : [])));
  const converters = metadata.columns.flatMap((column) => {
    const { transformer } = column;
    const convert = transformer && !Array.isArray(transformer) ? (transformer.from as Convert) : converterOf(column.type, dialect);
    return convert ? [{ property: column.propertyName, convert }] : [];
  });
  const selected = new Map<string, Sql>();
  return {
    table: metadata.tableName,
    columns,
    computed,
    instants: new Set(stored.filter(({ type, length }) => type === 'datetime2' || (type === 'nvarchar' && length === '24' && dialect === 'sqlite')).map(({ propertyName }) => propertyName).filter((property) => property.endsWith('At'))),
    days: new Set(stored.filter(({ type, length }) => type === 'date' || (type === 'nvarchar' && length === '10' && dialect === 'sqlite')).map(({ propertyName }) => propertyName).filter((property) => property.endsWith('On'))),
    numbers: new Set(stored.filter(({ type }) => type === 'int' || type === 'integer' || type === 'bigint').map(({ propertyName }) => propertyName)),
    select(alias, properties) {
      const key = properties ? `${alias}:${[...properties].join()}` : alias;
      let text = selected.get(key);
      if (!text) {
        // Quoted: `plan` is a column of ours and a word of T-SQL.
        const wanted = [...columns].filter(([property]) => !properties || properties.has(property));
        const worked = [...computed].filter(([property]) => properties?.has(property));
        selected.set(key, (text = raw([
          ...wanted.map(([property, column]) => `${alias}."${column}" AS "${property}"`), ...worked.map(([property, query]) => `(${query(alias)}) AS "${property}"`),
        ].join(', '))));
      }
      return text;
    },
    hydrate(rows) {
      if (!converters.length) return rows;
      for (const row of rows as Record<string, unknown>[]) {
        for (const { property, convert } of converters) if (property in row) row[property] = convert(row[property]);
      }
      return rows;
    },
  };
}

function converterOf(type: unknown, dialect: Dialect): Convert | undefined {
  if (type === 'boolean' || type === 'bit') return toBoolean;
  if (dialect === 'sqlite') return undefined;
  if (type === 'datetime2') return toIso;
  if (type === 'date') return toDay;
  return type === 'bigint' ? toNumber : undefined;
}
