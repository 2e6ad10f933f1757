import {
  astFromValue, getNamedType, getNullableType, type GraphQLArgument, type GraphQLField, type GraphQLInputObjectType, type GraphQLInputType, type GraphQLSchema,
  isInputObjectType, isListType, isRequiredArgument, Kind, type ObjectFieldNode, print, type ValueNode,
} from 'graphql';
import { type Fill, nounOfOperation, sample, selection } from './operations';

/** Fields that a client would like to set and that no input declares unless it is meant to; what it declares is left out. */
export const FORGED: Record<string, unknown> = {
  id: 1, owner: 1, ownerId: 1, departmentId: 1, orgId: 1, role: 'SYSTEM_ADMIN', roles: ['SYSTEM_ADMIN'], roleIds: [1], isAdmin: true, createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z', createdById: 1, actorId: 1, version: 99, deletedAt: null, deletedById: 1, status: 'NORMAL', number: 'KH-1', nameKey: 'x', path: '1/',
  builtIn: true, emailVerified: true, passwordHash: 'x', __typename: 'User', constructor: { prototype: { polluted: true } }, prototype: { polluted: true },
  toString: 'x', hasOwnProperty: 'x',
};
// The one name that an object literal cannot hold.
Object.defineProperty(FORGED, '__proto__', { value: { polluted: true, role: 'SYSTEM_ADMIN' }, enumerable: true });

/** A place where an operation takes an input object: `path` leads from the argument's name through the fields; a list stands for its first item. */
export interface Target { kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown>; path: string[]; type: GraphQLInputObjectType }

type Slot = Pick<GraphQLArgument, 'name' | 'type' | 'description'>;
const isInput = (type: GraphQLInputType) => isInputObjectType(getNamedType(type));

function below(type: GraphQLInputObjectType, seen: readonly string[]): { path: string[]; type: GraphQLInputObjectType }[] {
  return Object.values(type.getFields()).filter((field) => isInput(field.type)).flatMap((field) => {
    const inner = getNamedType(field.type) as GraphQLInputObjectType;
    if (seen.includes(inner.name)) return [{ path: [field.name], type: inner }];
    return [{ path: [field.name], type: inner }, ...below(inner, [...seen, inner.name]).map((place) => ({ ...place, path: [field.name, ...place.path] }))];
  });
}

/** Every input object that the API takes, by every way that leads to it. */
export function targetsOf(schema: GraphQLSchema): Target[] {
  const roots = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const;
  return roots.flatMap(([kind, root]) => Object.values(root?.getFields() ?? {}).flatMap((field) => field.args.filter((arg) => isInput(arg.type)).flatMap((arg) => {
    const type = getNamedType(arg.type) as GraphQLInputObjectType;
    return [{ kind, field, path: [arg.name], type }, ...below(type, [type.name]).map((place) => ({ kind, field, path: [arg.name, ...place.path], type: place.type }))];
  })));
}

/** The arguments of an operation that would be accepted, with an object at the target. */
export function honestArguments({ field, path }: Pick<Target, 'field' | 'path'>, fill: Fill): Record<string, unknown> {
  const own = nounOfOperation(field);
  const make = (slot: Slot) => sample(slot.type, slot.name, own, fill, slot.description ?? '');
  const values = Object.fromEntries(field.args.filter((arg) => isRequiredArgument(arg) || arg.name === path[0]).map((arg) => [arg.name, make(arg)]));
  let slots: readonly Slot[] = field.args;
  path.forEach((name, depth) => {
    const slot = slots.find((candidate) => candidate.name === name) as Slot;
    objectAt(values, path.slice(0, depth))[name] ??= make(slot);
    slots = Object.values((getNamedType(slot.type) as GraphQLInputObjectType).getFields());
  });
  return values;
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? firstOf(value[0]) : value);

/** The object that the path leads to. */
export const objectAt = (values: Record<string, unknown>, path: readonly string[]): Record<string, unknown> =>
  path.reduce((at, name) => firstOf(at[name]) as Record<string, unknown>, values);

function call(schema: GraphQLSchema, { kind, field }: Pick<Target, 'kind' | 'field'>, names: readonly string[], passed: (arg: GraphQLArgument) => string): string {
  const args = field.args.filter(({ name }) => names.includes(name));
  const declared = args.filter((arg) => passed(arg).startsWith('$')).map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  return `${kind} F${declared ? `(${declared})` : ''} { ${field.name}(${args.map((arg) => `${arg.name}: ${passed(arg)}`).join(', ')}) ${selection(schema, getNamedType(field.type), 1)} }`;
}

/** The operation with everything in variables. */
export const withVariables = (schema: GraphQLSchema, target: Pick<Target, 'kind' | 'field'>, values: object) => call(schema, target, Object.keys(values), ({ name }) => `$${name}`);

/** The operation with the target's argument written out, and a field more in the object at the target. */
export function withLiteral(schema: GraphQLSchema, target: Target, values: Record<string, unknown>, forged: string): string {
  return call(schema, target, Object.keys(values), (arg) => {
    if (arg.name !== target.path[0]) return `$${arg.name}`;
    const literal = internal(values[arg.name], arg.type);
    const place = target.path.slice(1).reduce<ValueNode | undefined>((at, name) => fieldsOf(at).find((field) => field.name.value === name)?.value, literal);
    fieldsOf(place).push({ kind: Kind.OBJECT_FIELD, name: { kind: Kind.NAME, value: forged }, value: { kind: Kind.INT, value: '1' } });
    return print(literal);
  });
}

const fieldsOf = (value: ValueNode | undefined): ObjectFieldNode[] =>
  value?.kind === Kind.LIST ? fieldsOf(value.values[0]) : value?.kind === Kind.OBJECT ? (value.fields as ObjectFieldNode[]) : [];

function internal(value: unknown, type: GraphQLInputType): ValueNode {
  const bare = getNullableType(type);
  if (isListType(bare)) return { kind: Kind.LIST, values: (value as unknown[]).map((item) => internal(item, bare.ofType as GraphQLInputType)) };
  if (!isInputObjectType(bare)) return typeof value === 'string' && 'getValues' in bare ? { kind: Kind.ENUM, value } : (astFromValue(value, bare) ?? { kind: Kind.NULL });
  const fields = Object.entries(value as object).map(([name, inner]) => ({
    kind: Kind.OBJECT_FIELD as const, name: { kind: Kind.NAME as const, value: name }, value: internal(inner, (bare.getFields()[name] as { type: GraphQLInputType }).type),
  }));
  return { kind: Kind.OBJECT, fields };
}
