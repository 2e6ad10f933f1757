import { groupDecimal, parseDecimal } from './decimal-text';

/** Why a text is not the number that a field asks for: a message below `kit.number`. */
export interface NumberProblem {
  key: 'required' | 'whole' | 'decimal' | 'tooSmall' | 'tooLarge';
  values: Record<string, string | number>;
}

/** What a text says: the value, or why there is none. Never a value that was not typed. */
export type Reading<Value> = { value: Value; problem?: undefined } | { value?: undefined; problem: NumberProblem };
export type Reader<Value> = (text: string) => Reading<Value>;

interface Limits { min?: number; max?: number }

/** The largest whole number and the largest decimal that the API can take. */
const INT = 2_147_483_647;
const DECIMAL = 9_999_999_999_999;

const problem = (key: NumberProblem['key'], values: NumberProblem['values'] = {}): { problem: NumberProblem } => ({ problem: { key, values } });

function within(decimal: string, { min = -DECIMAL, max = DECIMAL }: Limits): Reading<string> {
  const value = Number(decimal);
  if (value < min) return problem('tooSmall', { min: groupDecimal(String(min)) });
  return value > max ? problem('tooLarge', { max: groupDecimal(String(max)) }) : { value: decimal };
}

/** Reads a decimal of at most so many places, to the last digit, and gives it with all of them, as the API does. */
export const decimal = (places: number, limits: Limits = {}): Reader<string> => (text) => {
  const read = parseDecimal(text);
  if (read === '') return problem('required');
  if (read === null || (read.split('.')[1] ?? '').length > places) return problem('decimal', { places });
  const reading = within(read, limits);
  const [units, fraction = ''] = read.split('.');
  return reading.problem ? reading : { value: places ? `${units}.${fraction.padEnd(places, '0')}` : read };
};

/** Reads a whole number. */
export const whole = ({ min = -INT, max = INT }: Limits = {}): Reader<number> => (text) => {
  const read = parseDecimal(text);
  if (read === '') return problem('required');
  if (read === null || read.includes('.')) return problem('whole');
  const reading = within(read, { min, max });
  return reading.problem ? reading : { value: Number(reading.value) };
};

/** Reads as `read` does; an empty field is fine and says `nothing`. */
export const optional = <Value, Nothing extends string | number | null = null>(read: Reader<Value>, nothing: Nothing = null as Nothing): Reader<Value | Nothing> => (text) =>
  (parseDecimal(text) === '' ? { value: nothing } : read(text));

/** Reads several, one after the other as people write lists; the first that cannot be read tells why. */
export const list = <Value>(read: Reader<Value>): Reader<Value[]> => (text) => {
  const values: Value[] = [];
  for (const part of partsOf(text)) {
    const reading = read(part);
    if (reading.problem) return reading;
    values.push(reading.value);
  }
  return { value: values };
};

/** The parts of a list, by commas and semicolons of either width, 、 or blanks. */
export const partsOf = (text: string): string[] => text.split(/[\s,，、;；]+/).filter(Boolean);

type Values<Readers> = { [Name in keyof Readers]: Readers[Name] extends Reader<infer Value> ? Value : never };

/** Reads the fields of a form: all their values, or what is wrong and where. */
export function readAll<Readers extends Record<string, Reader<unknown>>>(readers: Readers, texts: Record<keyof Readers, string>) {
  const readings = Object.entries(readers).map(([name, read]) => [name, read(texts[name as keyof Readers])] as const);
  const problems = Object.fromEntries(readings.flatMap(([name, reading]) => (reading.problem ? [[name, reading.problem]] : []))) as Partial<Record<keyof Readers, NumberProblem>>;
  const values = Object.fromEntries(readings.map(([name, { value }]) => [name, value])) as Values<Readers>;
  return { values: Object.keys(problems).length ? null : values, problems };
}
