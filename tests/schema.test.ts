import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  findBreakingChanges, buildSchema as parseSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType, printSchema,
} from 'graphql';
import { FAULT_CODES, USER_ERROR_CODES } from '@/domain/refusal';
import { buildSchema } from '@/graphql/schema';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';

const ROOT = path.resolve(__dirname, '..');
const schema = buildSchema();
const committed = readFileSync(path.join(ROOT, 'graphql/schema.graphql'), 'utf8');

/** The texts of all sources below these folders, by path. */
function sources(...folders: string[]): Map<string, string> {
  const files = folders.flatMap((folder) => readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file)));
  return new Map(files.map((file) => [file, readFileSync(path.join(ROOT, file), 'utf8')]));
}

describe('the schema', () => {
  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    const say = (place: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) silent.push(place);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
      const root = type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
      if (!root) say(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) say(`${type.name}.${value.name}`, value);
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          say(`${type.name}.${field.name}`, field);
          if ('args' in field) for (const arg of field.args) say(`${type.name}.${field.name}(${arg.name})`, arg);
        }
      }
    }
    expect(silent).toEqual([]);
  });

  it('is the committed one: npm run generate', () => {
    expect(`${printSchema(schema)}\n`).toBe(committed);
  });

  it('breaks nothing that the committed one promised', () => {
    expect(findBreakingChanges(parseSchema(committed), schema)).toEqual([]);
  });

  it('gives every mutation a payload with userErrors', () => {
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
    const without = mutations.filter(({ type }) => !/userErrors: \[UserError!\]!/.test(`${printSchema(schema).split(`type ${String(type).replace('!', '')} {`)[1]?.split('\n}')[0]}`));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('names its types and fields as people do: PascalCase, camelCase, CONSTANT_CASE', () => {
    const odd = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__')).flatMap((type) => [
      ...(/^[A-Z][A-Za-z0-9]*$/.test(type.name) ? [] : [type.name]),
      ...(isObjectType(type) || isInputObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).filter((name) => !/^[a-z][A-Za-z0-9]*$/.test(name)).map((name) => `${type.name}.${name}`) : []),
    ]);
    expect(odd).toEqual([]);
  });
});

const at = (catalogue: object, key: string): unknown => key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown> | undefined)?.[part], catalogue);

/** The message keys that the sources name: `message: 'x'`, `new Fault('CODE', 'x')`, and keys handed over to a rule of domain/validation.ts. */
function messageKeys(): Map<string, string> {
  const keys = new Map<string, string>();
  for (const [file, text] of sources('domain', 'services', 'graphql')) {
    // What is wrong with an identifier is told in finer terms there than to a person.
    if (file.startsWith('domain/text/')) continue;
    const found = [
      ...text.matchAll(/\bmessage(?:Key)?: '([\w.]+)'/g), ...text.matchAll(/\bmessage(?:Key)?: [^,'}]+ \? '([\w.]+)' : '[\w.]+'/g), ...text.matchAll(/\bmessage(?:Key)?: [^,'}]+ \? '[\w.]+' : '([\w.]+)'/g),
      ...text.matchAll(/new Fault\(\s*'\w+',\s*'([\w.]+)'/g), ...text.matchAll(/errorMessage\([\w.]+, '([\w.]+)'/g),
      ...text.matchAll(/'((?:validation|transition|password|duplicate)\.[\w.]+)'/g),
    ];
    for (const [, key] of found) if (key) keys.set(key, file);
  }
  return keys;
}

describe('errors', () => {
  it('have a text in both languages for every key that the sources name', () => {
    const missing = [...messageKeys()].filter(([key]) => [zh, en].some((catalogue) => typeof at(catalogue.errors, key) !== 'string'));
    expect(missing).toEqual([]);
  });

  it('have no text that nothing names', () => {
    const named = new Set(messageKeys().keys());
    const all = [...sources('domain', 'services', 'graphql', 'app', 'components', 'jobs').values()].join('\n');
    const leaves = (node: object, prefix = ''): string[] => Object.entries(node).flatMap(([key, value]) => (typeof value === 'string' ? [`${prefix}${key}`] : leaves(value as object, `${prefix}${key}.`)));
    const idle = leaves(zh.errors).filter((key) => !named.has(key) && !all.includes(`'${key}'`) && !all.includes(`errors.${key}`) && !composed(key, all));
    expect(idle).toEqual([]);
  });

  it.each(USER_ERROR_CODES)('the code %s can be raised and is described', (code) => {
    expect([...sources('services', 'domain', 'graphql').values()].some((text) => new RegExp(`code: [^,}]*'${code}'`).test(text))).toBe(true);
    const type = schema.getType('UserErrorCode');
    expect(isEnumType(type) && type.getValue(code)?.description).toEqual(expect.any(String));
  });

  it.each(FAULT_CODES)('the code %s can be raised and is documented', (code) => {
    const thrown = [...sources('services', 'domain', 'graphql').values()].some((text) => new RegExp(`(new Fault\\(|say\\(|refuse\\(\\d+, )'${code}'`).test(text));
    expect([code, thrown]).toEqual([code, true]);
    expect(readFileSync(path.join(ROOT, 'docs/integration.md'), 'utf8')).toMatch(new RegExp(`\\b${code}\\b`));
  });
});

/** A key may be put together: `password.${problem}`, `import.${reason}`. */
function composed(key: string, all: string): boolean {
  const parent = key.split('.').slice(0, -1).join('.');
  return parent !== '' && (all.includes(`\`${parent}.$`) || all.includes(`'${parent}.`) && all.includes(`'${key.split('.').at(-1)}'`));
}
