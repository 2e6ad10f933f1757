import { GraphQLScalarType, Kind, GraphQLError } from 'graphql';
import { GraphQLLocalDate } from 'graphql-scalars';
import { fromScaled, PRICE_PLACES, QUANTITY_PLACES, RATE_PLACES, toScaled } from '@/domain/decimal';
import { fromMinor, toMinor } from '@/domain/money';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const bad = (message: string) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

function parseInstant(value: unknown): string {
  const time = typeof value === 'string' && INSTANT.test(value) ? Date.parse(value) : Number.NaN;
  // datetime2 begins with the year 1 and ends with 9999; written with more digits, later years would sort before all others.
  const year = new Date(time).getUTCFullYear();
  if (!(year >= 1 && year <= 9999)) throw bad('DateTime expects an ISO 8601 instant with a zone, such as 2026-11-22T09:30:00Z');
  return new Date(time).toISOString();
}

export const DateTime = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'A point in time as ISO 8601 in UTC with milliseconds, e.g. 2026-11-22T09:30:00.000Z. Any zone is accepted as input.',
  serialize: (value) => value as string,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function parseMoney(value: unknown): number {
  try {
    return toMinor(value as string);
  } catch {
    throw bad('Money expects a decimal string of at most two places, such as "1284.50"');
  }
}

export const Money = new GraphQLScalarType<number, string>({
  name: 'Money',
  description: 'An amount as a decimal string with two places in the currency of its record, e.g. "1284.50". Exact; never a float.',
  serialize: (value) => (typeof value === 'number' ? fromMinor(value) : (value as string)),
  parseValue: (value) => parseMoney(typeof value === 'string' ? value : undefined),
  parseLiteral: (node) => parseMoney(node.kind === Kind.STRING ? node.value : undefined),
});

/** A scalar that is written as a decimal string and held as a whole number of its smallest unit. */
function decimalScalar(name: string, description: string, places: number, least: number, example: string) {
  const parse = (value: unknown) => {
    try {
      return toScaled(value as string, places);
    } catch {
      throw bad(`${name} expects a decimal string of at most ${places} places, such as "${example}"`);
    }
  };
  return new GraphQLScalarType<number, string>({
    name,
    description,
    serialize: (value) => (typeof value === 'number' ? fromScaled(value, places, least) : (value as string)),
    parseValue: (value) => parse(typeof value === 'string' ? value : undefined),
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}

export const Quantity = decimalScalar('Quantity', 'How much, as a decimal string of at most three places, e.g. "2.5". Exact; never a float.', QUANTITY_PLACES, 0, '2.5');

export const UnitPrice = decimalScalar('UnitPrice', 'A price for one as a decimal string of at most four places, e.g. "28.8404". Exact; never a float.', PRICE_PLACES, 2, '28.8404');

export const Rate = decimalScalar('Rate', 'A share as a decimal string of at most four places: "0.13" is 13 %.', RATE_PLACES, 0, '0.13');

/** A calendar day, `YYYY-MM-DD`, never shifted by a time zone. */
export const LocalDate = GraphQLLocalDate;

function parseArea(value: unknown): number {
  try {
    return toMinor(value as string);
  } catch {
    throw bad('Area expects a decimal string of at most two places, such as "89.65"');
  }
}

export const Area = new GraphQLScalarType<number, string>({
  name: 'Area',
  description: 'An area in square metres as a decimal string with two places, e.g. "89.65". Exact; never a float.',
  serialize: (value) => (typeof value === 'number' ? fromMinor(value) : (value as string)),
  parseValue: (value) => parseArea(typeof value === 'string' ? value : undefined),
  parseLiteral: (node) => parseArea(node.kind === Kind.STRING ? node.value : undefined),
});
