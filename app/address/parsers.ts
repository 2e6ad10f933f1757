/** How one part of the address is read and written. What it cannot mean reads as null, as if it were not there. */
export interface Parser<Value> {
  parse(text: string): Value | null;
  serialize(value: Value): string;
}

/** A part that has a value also where the address says nothing; that value is not written into the address. */
export interface ParserWithDefault<Value> extends Parser<Value> {
  fallback: Value;
}

interface ParserWithoutDefault<Value> extends Parser<Value> {
  withDefault: (fallback: Value) => ParserWithDefault<Value>;
}

export function createParser<Value>({ parse, serialize }: Parser<Value>): ParserWithoutDefault<Value> {
  return { parse, serialize, withDefault: (fallback) => ({ parse, serialize, fallback }) };
}

export const parseAsString = createParser<string>({ parse: (text) => text, serialize: (text) => text });

export const parseAsBoolean = createParser<boolean>({ parse: (text) => text === 'true', serialize: String });

export const parseAsInteger = createParser<number>({ parse: (text) => (/^-?\d+$/.test(text) ? Number(text) : null), serialize: String });

/** One of the words that are listed. */
export function parseAsStringLiteral<const Word extends string>(words: readonly Word[]): ParserWithoutDefault<Word> {
  return createParser<Word>({ parse: (text) => words.find((word) => word === text) ?? null, serialize: (word) => word });
}

const COMMA = ',';
const COMMA_WITHIN = '%2C';

/** Several, with commas between; those that cannot be are left out. */
export function parseAsArrayOf<Item>({ parse, serialize }: Parser<Item>): ParserWithoutDefault<Item[]> {
  return createParser<Item[]>({
    parse: (text) => (text ? text.split(COMMA).map((item) => parse(item.replaceAll(COMMA_WITHIN, COMMA))).filter((item) => item !== null) : []),
    serialize: (items) => items.map((item) => serialize(item).replaceAll(COMMA, COMMA_WITHIN)).join(COMMA),
  });
}
