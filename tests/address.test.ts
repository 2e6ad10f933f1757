import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral } from '@/app/address/parsers';

const words = parseAsStringLiteral(['NEW', 'OLD']);

it('reads what an address can mean, and nothing else', () => {
  expect(words.parse('OLD')).toBe('OLD');
  expect(words.parse('old')).toBeNull();
  expect(parseAsInteger.parse('-12')).toBe(-12);
  expect(['', '1.5', '1e3', 'x'].map(parseAsInteger.parse)).toEqual([null, null, null, null]);
  expect(['true', 'false', 'x'].map(parseAsBoolean.parse)).toEqual([true, false, false]);
  expect(parseAsArrayOf(words).parse('OLD,NO_SUCH,NEW')).toEqual(['OLD', 'NEW']);
  expect(parseAsArrayOf(words).parse('')).toEqual([]);
});

it('writes a list so that it reads the same, commas within included', () => {
  const { parse, serialize } = parseAsArrayOf(parseAsString);
  for (const items of [['a'], ['a', 'b'], ['a,b', 'c'], []]) expect(parse(serialize(items))).toEqual(items);
});
