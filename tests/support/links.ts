import { getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLSchema, isInputObjectType, isListType, isNonNullType } from 'graphql';
import type { Noun } from '@/domain/noun';
import { honestArguments, objectAt, withVariables } from './forgeries';
import { type Aim, aimOf, type Fill, nounOfOperation, type Operation, operationsOf } from './operations';

/** A place where a mutation takes the id of a record. */
export interface Slot {
  operation: Operation;
  field: GraphQLField<unknown, unknown>;
  /** The way to it through the arguments, e.g. ['input', 'contact', 'roleId']. */
  path: readonly string[];
  noun: Noun;
  list: boolean;
  /** Whether it names the record that the mutation works on, and not one that is linked to it. */
  main: boolean;
}

interface Named { name: string; type: GraphQLInputType; description?: string | null }
type Place = Pick<Slot, 'path' | 'list'> & { aim: Aim | null };

function placesOf(named: readonly Named[], own: Noun | null, above: readonly string[] = []): Place[] {
  return named.flatMap(({ name, type, description }): Place[] => {
    const inner = getNamedType(type);
    const path = [...above, name];
    if (isInputObjectType(inner)) return placesOf(Object.values(inner.getFields()), own, path);
    return inner.name === 'ID' ? [{ path, list: isListType(isNonNullType(type) ? type.ofType : type), aim: aimOf(name, description ?? '', own) }] : [];
  });
}

/** Every slot of every mutation, those of optional fields too. */
export function slotsOf(schema: GraphQLSchema): Slot[] {
  return operationsOf(schema).filter(({ kind }) => kind === 'mutation').flatMap((operation) => {
    const field = schema.getMutationType()?.getFields()[operation.name] as GraphQLField<unknown, unknown>;
    const own = nounOfOperation(field);
    return placesOf(field.args, own).flatMap(({ path, list, aim }): Slot[] => {
      if (aim === null || aim === 'any') throw new Error(`whose id is ${operation.name} ${path.join('.')}?`);
      return aim === 'none' ? [] : [{ operation, field, path, list, noun: aim, main: path.join() === operation.path.join() }];
    });
  });
}

/** The request with `id` in the slot, `mainId` where the mutation works on a record, and what `fill` gives everywhere else. */
export function linking(schema: GraphQLSchema, { operation, field, path, list }: Slot, id: string, main: { slot: Slot | undefined; id: string; version: number }, fill: Fill) {
  const values = honestArguments({ field, path: path.slice(0, -1) }, fill);
  const put = (at: readonly string[], value: unknown) => (objectAt(values, at.slice(0, -1))[at.at(-1) ?? ''] = value);
  if (main.slot) put(main.slot.path, main.slot.list ? [main.id] : main.id);
  put(path, list ? [id] : id);
  if ('version' in values) values.version = main.version;
  return { document: withVariables(schema, { kind: 'mutation', field }, values), variables: values, name: operation.name };
}
