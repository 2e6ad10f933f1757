import { foldText, searchText } from '@/domain/text/normalise';

/** What a part of a composed field is: it decides how joinColumns puts the parts together. */
export type PartRole = 'given' | 'family' | 'street' | 'district' | 'city' | 'state' | 'postcode' | 'country';

export interface TargetField {
  key: string;
  /** Headers that mean this field, Chinese and English, best first; case, blanks and punctuation do not matter. */
  synonyms: readonly string[];
  /** Columns that together make up this field where no single column does. */
  parts?: readonly { role: PartRole; synonyms: readonly string[] }[];
  /** Words that may stand before a synonym: 客户电话 is 电话, BILLINGCITY is CITY. */
  prefixes?: readonly string[];
}

export interface ColumnSource {
  /** Zero-based column. */
  column: number;
  role?: PartRole;
}

export interface FieldMapping {
  key: string;
  sources: ColumnSource[];
  /** What amounts are multiplied by, from a header such as 注册资金(万元); 1 otherwise. */
  unit: number;
  /** 1: the header is the name of the field. Less: it contains it. */
  confidence: number;
}

export interface MappingGuess {
  fields: FieldMapping[];
  /** Zero-based columns that no field takes; the columns of an error file are not among them. */
  unmapped: number[];
}

const UNITS: Record<string, number> = { 元: 1, 千元: 1e3, 万元: 1e4, 万: 1e4, 百万元: 1e6, 亿元: 1e8, 亿: 1e8 };
const EXACT = 1;
/** A synonym must be this long to count inside a longer header, or "id" would be found everywhere. */
const CONTAINED_LENGTH = { han: 2, latin: 8 };

/** Headers of the last two columns of a file of rejected rows; the importer leaves such columns out. */
export const ERROR_HEADER = '错误 / Error';
export const LINE_HEADER = '行 / Line';
export const isErrorColumn = (header: string) => [ERROR_HEADER, LINE_HEADER].some((own) => foldText(own) === foldText(header));

const unitOf = (header: string) => UNITS[/[((（【[]\s*(?:单位[::：])?\s*([千百]?万?亿?元|万|亿)\s*[))）】\]]\s*\*?$/u.exec(header)?.[1] ?? ''] ?? 1;

/** A header as it is compared: without blanks, punctuation, case, bracketed remarks, Salesforce's __c and the * of required columns. */
function headerKey(header: string): string {
  const bare = searchText(header.replace(/__c$/iu, '').replace(/[(（【[][^)）】\]]*[)）】\]]/gu, ''));
  return bare === '' ? searchText(header) : bare;
}

function withoutPrefix(key: string, prefixes: readonly string[] = []): string {
  const prefix = prefixes.map(searchText).find((each) => key.startsWith(each) && key.length > each.length);
  return prefix === undefined ? key : key.slice(prefix.length);
}

/** How well a header names a synonym, 0 to 1. The place in the list breaks ties, so the best synonym of a field wins over a later one. */
function fit(key: string, synonyms: readonly string[], prefixes?: readonly string[]): number {
  let best = 0;
  synonyms.forEach((synonym, place) => {
    const sought = searchText(synonym);
    const minimum = /\p{Script=Han}/u.test(sought) ? CONTAINED_LENGTH.han : CONTAINED_LENGTH.latin;
    let found = 0;
    if (key === sought) found = EXACT;
    else if (withoutPrefix(key, prefixes) === sought) found = 0.95;
    else if (sought.length >= minimum && key.endsWith(sought)) found = 0.6 + 0.2 * (sought.length / key.length);
    else if (sought.length >= minimum && key.includes(sought)) found = 0.4 + 0.2 * (sought.length / key.length);
    best = Math.max(best, found - place / 1000);
  });
  return best;
}

interface Candidate { key: string; column: number; role?: PartRole; fit: number; order: number }

function candidatesOf(fields: readonly TargetField[], keys: readonly string[]): Candidate[] {
  const list: Candidate[] = [];
  fields.forEach((field, order) => keys.forEach((key, column) => {
    if (key === '') return;
    const whole = fit(key, field.synonyms, field.prefixes);
    if (whole >= 0.5) list.push({ key: field.key, column, fit: whole, order });
    for (const part of field.parts ?? []) {
      const partFit = fit(key, part.synonyms, field.prefixes);
      // A part has to be named, not just contained: a "city" in some other header is no address.
      if (partFit >= 0.9) list.push({ key: field.key, column, role: part.role, fit: partFit - 0.02, order });
    }
  }));
  return list.sort((one, other) => other.fit - one.fit || one.order - other.order || one.column - other.column);
}

/**
 * Guesses which columns feed which fields. Each column goes to one field, the best fits first; a field takes one column, or its parts
 * (FirstName + LastName, street + city + state + postcode) where no whole column fits. Repeatable; nothing is guessed from cells.
 */
export function guessMapping(headers: readonly string[], fields: readonly TargetField[]): MappingGuess {
  const keys = headers.map((header) => (isErrorColumn(header) ? '' : headerKey(header)));
  const found = new Map<string, FieldMapping>();
  const taken = new Set<number>();
  for (const { key, column, role, fit: confidence } of candidatesOf(fields, keys)) {
    const mapping = found.get(key);
    const closed = mapping !== undefined && (role === undefined || mapping.sources.some((source) => source.role === undefined || source.role === role));
    if (taken.has(column) || closed) continue;
    taken.add(column);
    if (mapping) mapping.sources.push({ column, role });
    else found.set(key, { key, sources: [role ? { column, role } : { column }], unit: unitOf(headers[column] ?? ''), confidence });
  }
  const unmapped = headers.flatMap((header, column) => (taken.has(column) || isErrorColumn(header) ? [] : [column]));
  return { fields: fields.flatMap((field) => found.get(field.key) ?? []), unmapped };
}

const WESTERN_ORDER: PartRole[] = ['given', 'family', 'street', 'district', 'city', 'state', 'postcode', 'country'];
const CHINESE_ORDER: PartRole[] = ['family', 'given', 'country', 'state', 'city', 'district', 'street', 'postcode'];

/**
 * The text of one field from the cells of a row: trimmed, empty ones left out; Chinese parts in Chinese order without blanks, others as
 * "given family" and "street, city, state postcode, country".
 */
export function joinColumns(cells: readonly string[], sources: readonly ColumnSource[]): string {
  const order = sources.some(({ column }) => /\p{Script=Han}/u.test(cells[column] ?? '')) ? CHINESE_ORDER : WESTERN_ORDER;
  const place = (role: PartRole | undefined) => (role === undefined ? -1 : order.indexOf(role));
  const parts = [...sources].sort((one, other) => place(one.role) - place(other.role))
    .map(({ column, role }) => ({ role, text: (cells[column] ?? '').trim() })).filter(({ text }) => text !== '');
  return parts.reduce((joined, { role, text }) => {
    if (joined === '') return text;
    if (order === CHINESE_ORDER) return role === 'postcode' ? `${joined} ${text}` : joined + text;
    return joined + (role === 'given' || role === 'family' || role === 'postcode' || role === undefined ? ' ' : ', ') + text;
  }, '');
}
