import {
  getNamedType, type GraphQLArgument, type GraphQLField, type GraphQLInputField, type GraphQLInputType, type GraphQLNamedType, type GraphQLSchema, isAbstractType,
  isEnumType, isInputObjectType, isListType, isNonNullType, isObjectType, isRequiredArgument, isRequiredInputField, type GraphQLObjectType,
} from 'graphql';
import { type Noun, NOUNS } from '@/domain/noun';
import { ALL_PERMISSIONS, type Permission } from '@/domain/permissions';
import { allNouns } from '@/entities/noun';

/** Whose id an argument carries: a noun's, any record's, or nothing that is a record. */
export type Aim = Noun | 'any' | 'none';

/** An operation of the API that takes a record, and how to send it. */
export interface Operation {
  name: string;
  kind: 'query' | 'mutation';
  /** Where in the variables the record's id goes, e.g. ['input', 'ids']; empty where the operation takes none. */
  path: readonly string[];
  aim: Aim;
  /** What the description says it takes; `read` of the record for a query. */
  permission: Permission | null;
  document: string;
  /** `fill` gives the ids that the operation needs beside its target; of an item, the code of its dictionary says which. */
  variables(target: string | null, version: number, fill: Fill): Record<string, unknown>;
}

/** Gives the id of a record of the noun; `dictionary` is the code of the dictionary that an item has to be of. */
export type Fill = (noun: Noun, dictionary?: string) => string;

type Slot = GraphQLArgument | GraphQLInputField;
const required = (slot: Slot) => ('defaultValue' in slot && 'args' in slot ? false : isRequiredArgument(slot as GraphQLArgument) || isRequiredInputField(slot as GraphQLInputField));

/** The noun of a type, behind lists, payloads and connections. */
export function nounOf(type: GraphQLNamedType): Noun | null {
  const direct = allNouns().find(({ typeName }) => typeName === type.name);
  if (direct) return direct.noun;
  if (!isObjectType(type) || !/(Payload|Connection)$/.test(type.name)) return null;
  const inner = Object.values(type.getFields()).map((field) => getNamedType(field.type)).filter((candidate) => allNouns().some(({ typeName }) => typeName === candidate.name));
  // A payload of several records is about the one that it is called by.
  const main = inner.find(({ name }) => type.name.startsWith(name)) ?? inner[0];
  return main ? nounOf(main) : null;
}

/** Which records an id argument names, by its own name and what its description says; null where neither tells. */
export function aimOf(name: string, description: string, own: Noun | null): Aim | null {
  const stem = name.replace(/Ids?$/, '');
  if (/^Items? of the dictionary/.test(description)) return 'dictionaryItem';
  if (/Global id( of the record)?\.$/.test(description) || name === 'recordId') return 'any';
  if (stem === 'owner') return 'user';
  if ((NOUNS as readonly string[]).includes(stem)) return stem as Noun;
  if ((name === 'id' || name === 'ids') && own) return own;
  if (/dictionary/i.test(description)) return 'dictionaryType';
  if (/session/i.test(description)) return 'none';
  return NOUNS.find((noun) => new RegExp(`\\b(${noun}|${spoken(noun)})s?\\b`, 'i').test(description)) ?? null;
}

const spoken = (noun: Noun) => noun.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Texts that domain rules would refuse if they were just any text. */
const TEXTS: readonly [RegExp, (n: number) => string][] = [
  [/e?mail$/i, (n) => `matrix-${n}@example.com`], [/password/i, (n) => `a matrix horse ${n} battery`], [/^code$/, (n) => `MX${n}`], [/^(entrances?|room)$/, (n) => String(n)], [/^line$/, (n) => String(n % 1000)],
  [/^locale$/, () => 'en'], [/^permission$/, () => 'customer:read'], [/^field$/, () => 'customer.phone'], [/color/i, () => 'red'],
];
/** Optional texts that any text fits; they make an update change something. */
const FREE = /^(name|nameZh|nameEn|title|remark|labelZh|labelEn|reason|address)$/;
let counter = 0;

/** A value that an input of this type accepts: what is required, and texts that make an update change something. */
export function sample(type: GraphQLInputType, name: string, own: Noun | null, fill: Fill, description: string): unknown {
  if (isNonNullType(type)) return sample(type.ofType, name, own, fill, description);
  if (isListType(type)) return [sample(type.ofType, name, own, fill, description)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => required(field) || FREE.test(field.name));
    return Object.fromEntries(fields.map((field) => [field.name, sample(field.type, field.name, own, fill, field.description ?? '')]));
  }
  if (type.name === 'ID') {
    const aim = aimOf(name, description, own);
    if (aim === null) throw new Error(`whose id is ${name} (${description})?`);
    return aim === 'none' || aim === 'any' ? 'bm9uZQ' : fill(aim, /^Items? of the dictionary ([a-z-]+)/.exec(description)?.[1]);
  }
  const text = () => TEXTS.find(([pattern]) => pattern.test(name))?.[1]((counter += 1)) ?? `matrix ${(counter += 1)}`;
  const scalars: Record<string, () => unknown> = {
    String: text, Int: () => (name === 'satisfaction' ? 3 : 1), Float: () => 1, Boolean: () => false, DateTime: () => '2026-01-01T00:00:00Z', LocalDate: () => '2026-01-01', Money: () => '1.00', Quantity: () => '1', UnitPrice: () => '1.00', Rate: () => '0.1', Area: () => '1.00', JSON: () => ({}),
  };
  const make = scalars[type.name];
  if (!make) throw new Error(`no sample for ${type.name}: add one to tests/support/operations.ts`);
  return make();
}

/** What to ask of a type: ids of records, plain fields and one level more of everything else. */
export function selection(schema: GraphQLSchema, type: GraphQLNamedType, depth = 2): string {
  if (isAbstractType(type)) return `{ __typename ${schema.getPossibleTypes(type).map(({ name }) => `... on ${name} { id }`).join(' ')} }`;
  if (!isObjectType(type)) return '';
  if (nounOf(type) && type.getFields().id && depth < 3) return '{ id }';
  const fields = Object.values(type.getFields()).filter((field) => field.args.every((arg) => !isRequiredArgument(arg)) && field.name !== 'totalCount');
  const chosen = fields.flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner) && !isAbstractType(inner)) return [field.name];
    return depth > 0 ? [`${field.name} ${selection(schema, inner, depth - 1)}`] : [];
  });
  return `{ ${['__typename', ...chosen].join(' ')} }`;
}

interface Place { path: string[]; aim: Aim; required: boolean }

function placesOf(slots: readonly Slot[], own: Noun | null, prefix: string[] = []): Place[] {
  return slots.flatMap((slot): Place[] => {
    const type = getNamedType(slot.type);
    if (isInputObjectType(type)) return required(slot) ? placesOf(Object.values(type.getFields()).filter(required), own, [...prefix, slot.name]) : [];
    if (type.name !== 'ID') return [];
    const aim = aimOf(slot.name, slot.description ?? '', own);
    if (aim === null) throw new Error(`whose id is ${slot.name} (${slot.description})?`);
    return [{ path: [...prefix, slot.name], aim, required: required(slot) }];
  });
}

function permissionOf(kind: Operation['kind'], aim: Aim, own: Noun | null, description: string): Permission | null {
  const taken = /Takes ([a-zA-Z]+:[a-z]+)/.exec(description)?.[1] as Permission | undefined;
  if (taken && ALL_PERMISSIONS.includes(taken)) return taken;
  const noun = aim === 'any' || aim === 'none' ? own : aim;
  return kind === 'query' && noun ? (`${noun}:read` as Permission) : null;
}

const takenNoun = (description: string): Noun | null => NOUNS.find((noun) => description.includes(`Takes ${noun}:`)) ?? null;
// An operation is called by its noun first.
const prefixOf = (name: string): Noun | null => NOUNS.filter((noun) => name.startsWith(noun)).sort((a, b) => b.length - a.length)[0] ?? null;

/** The noun that an operation is about. */
export const nounOfOperation = (field: GraphQLField<unknown, unknown>): Noun | null =>
  nounOf(getNamedType(field.type)) ?? takenNoun(field.description ?? '') ?? prefixOf(field.name);

function operationOf(schema: GraphQLSchema, kind: Operation['kind'], field: GraphQLField<unknown, unknown>): Operation {
  const own = nounOfOperation(field);
  const places = placesOf(field.args, own);
  const chosen = places.find((place) => place.required && place.aim === own) ?? places.find((place) => place.required) ?? places.find(({ aim }) => aim === own || aim === 'any') ?? places[0];
  const target = chosen?.aim === 'none' ? undefined : chosen;
  const sent = field.args.filter((arg) => required(arg) || arg.name === target?.path[0]);
  const declared = sent.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = sent.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  const call = sent.length ? `${field.name}(${passed})` : field.name;
  return {
    name: field.name, kind, path: target?.path ?? [], aim: target?.aim ?? 'none',
    permission: permissionOf(kind, target?.aim ?? 'none', own, field.description ?? ''),
    document: `${kind}${declared ? ` M(${declared})` : ''} { ${call} ${selection(schema, getNamedType(field.type))} }`,
    variables(id, version, fill) {
      const values = Object.fromEntries(sent.map((arg) => [arg.name, arg.name === 'version' ? version : sample(arg.type, arg.name, own, fill, arg.description ?? '')]));
      if (id !== null && target) put(values, target.path, id);
      return values;
    },
  };
}

function put(values: Record<string, unknown>, [head, ...rest]: readonly string[], id: string): void {
  if (head === undefined) return;
  if (rest.length) return put(values[head] as Record<string, unknown>, rest, id);
  values[head] = Array.isArray(values[head]) ? [id] : id;
}

/** Every query and mutation of the schema. Throws where a required argument cannot be made up: a new scalar, an id that says nothing of itself. */
export function operationsOf(schema: GraphQLSchema): readonly Operation[] {
  const known = found.get(schema);
  if (known) return known;
  const of = (kind: Operation['kind'], type: GraphQLObjectType | null | undefined) => Object.values(type?.getFields() ?? {}).map((field) => operationOf(schema, kind, field));
  const operations = [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
  found.set(schema, operations);
  return operations;
}

// Tests ask for them thousands of times, and each is a document printed from the schema.
const found = new WeakMap<GraphQLSchema, readonly Operation[]>();
