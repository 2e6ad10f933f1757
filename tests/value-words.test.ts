import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import { getMetadataArgsStorage } from 'typeorm';
import { isStructure, wordKeys } from '@/app/(crm)/changes/value-words';
import { allNouns } from '@/entities/noun';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';
import '@/entities';

const at = (catalogue: object, key: string): unknown => key.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown> | undefined)?.[part], catalogue);

/** Every value of every stored field whose values are names. */
function stored(): { noun: string; field: string; value: string }[] {
  const schema = buildSchema(readFileSync('graphql/schema.graphql', 'utf8'));
  const columns = getMetadataArgsStorage().columns;
  return allNouns().flatMap(({ noun, typeName, entity }) => {
    const type = schema.getType(typeName);
    const own = new Set(columns.filter(({ target }) => target === entity || entity.prototype instanceof (target as never)).map(({ propertyName }) => propertyName));
    return Object.values(isObjectType(type) ? type.getFields() : {}).filter(({ name }) => own.has(name)).flatMap(({ name, type: of }) => {
      const named = getNamedType(of);
      return isEnumType(named) ? named.getValues().map(({ name: value }) => ({ noun, field: name, value })) : [];
    });
  });
}

test.each([['Chinese', zh], ['English', en]])('a history has a %s word for every value that is stored as a name', (_, catalogue) => {
  expect(stored().length).toBeGreaterThan(100);
  expect(stored().filter(({ noun, field, value }) => !wordKeys(noun, field, value).some((key) => typeof at(catalogue, key) === 'string'))).toEqual([]);
});

test('a value made of parts is none to be read', () => {
  expect(['{"subject":"CUSTOMERS"}', '[{"a":1}]', { a: 1 }, [{ a: 1 }]].map(isStructure)).toEqual([true, true, true, true]);
  expect(['{客户}', '[重要] 回电', '["a"]', ['a', 'b'], 'PAID', '', null, 3, false].map(isStructure)).toEqual(Array(9).fill(false));
});
