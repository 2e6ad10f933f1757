import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { enumOf } from '@/entities/enum';
import type { EntityClass } from '@/entities/noun';
import type { Page, Sort } from '@/services/page';

@ObjectType('PageInfo', { simpleResolvers: true, description: 'Where a page stands in its list.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'More rows follow.' })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: 'Rows come before.' })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of this page.' })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of this page; send it as `after` for the next one.' })
  endCursor!: string | null;
}

@ObjectType('Count', { simpleResolvers: true, description: 'How many there are: exact up to 10,000, then at least that many.' })
export class Count {
  @Field(() => Int, { description: 'The number, at most 10,000.' })
  count!: number;

  @Field(() => Boolean, { description: 'There are more than `count`.' })
  more!: boolean;
}

const DirectionEnum = enumOf(['ASC', 'DESC']);
registerEnumType(DirectionEnum, {
  name: 'SortDirection', description: 'Which end comes first.',
  valuesConfig: { ASC: { description: 'Smallest or earliest first.' }, DESC: { description: 'Largest or latest first.' } },
});
export { DirectionEnum };

export interface SortInput {
  by: string;
  direction: 'ASC' | 'DESC';
}

/** Declares `XSortField` and `XSort` for the orders that a list offers. */
export function sortInputType(name: string, descriptions: Record<string, string>): EntityClass {
  const fields = enumOf(Object.keys(descriptions));
  registerEnumType(fields, {
    name: `${name}SortField`, description: `What a list of ${name.toLowerCase()}s can be ordered by.`,
    valuesConfig: Object.fromEntries(Object.entries(descriptions).map(([key, description]) => [key, { description }])),
  });
  class Input {}
  Object.defineProperty(Input, 'name', { value: `${name}Sort` });
  InputType(`${name}Sort`, { description: `Order of a list of ${name.toLowerCase()}s.` })(Input);
  Field(() => fields, { description: 'What to order by.' })(Input.prototype, 'by');
  Field(() => DirectionEnum, { defaultValue: 'ASC', description: 'Which end comes first.' })(Input.prototype, 'direction');
  return Input;
}

/** The order that was asked for, or the default. */
export function sortOf(sorts: Record<string, Omit<Sort, 'key' | 'descending'>>, wanted: SortInput | null | undefined, fallback: SortInput): Sort {
  const { by, direction } = wanted ?? fallback;
  const sort = sorts[by];
  if (!sort) throw new RangeError(`no such order: ${by}`);
  return { ...sort, key: by, descending: direction === 'DESC' };
}

/** Declares the Relay connection of a type; `counted` adds totalCount, which the resolver answers. */
export function connectionType(name: string, type: EntityClass): EntityClass {
  class Edge {}
  Object.defineProperty(Edge, 'name', { value: `${name}Edge` });
  ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A row of a list of ${name}s.` })(Edge);
  Field(() => type, { description: 'The record.' })(Edge.prototype, 'node');
  Field(() => String, { description: 'Place of the row in the list.' })(Edge.prototype, 'cursor');
  class Connection {}
  Object.defineProperty(Connection, 'name', { value: `${name}Connection` });
  ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${name}s.` })(Connection);
  Field(() => [type], { description: 'The records, without their cursors.' })(Connection.prototype, 'nodes');
  Field(() => [Edge], { description: 'The records with their cursors.' })(Connection.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where the page stands in the list.' })(Connection.prototype, 'pageInfo');
  return Connection;
}

/** A page in the shape of its connection. Edges and cursors are made only when asked for. */
export function connectionOf<T extends { id: number }>(page: Page<T>) {
  const first = page.rows[0];
  const last = page.rows.at(-1);
  return {
    nodes: page.rows,
    // A getter: compiled execution reads properties and calls no functions.
    get edges() {
      return page.rows.map((node) => ({ node, cursor: page.cursorOf(node) }));
    },
    pageInfo: {
      hasNextPage: page.hasNextPage, hasPreviousPage: page.hasPreviousPage, startCursor: first ? page.cursorOf(first) : null,
      endCursor: last ? page.cursorOf(last) : null,
    },
  };
}
