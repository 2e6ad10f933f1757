import { foldEmail } from '@/domain/text/email';
import { foldText, searchText } from '@/domain/text/normalise';
import { phoneDigits } from '@/domain/text/phone';
import { pinyinOf } from '@/domain/text/pinyin';

/** UTF-16 code units of a stored term and of a query word; nvarchar counts the same way. */
export const TERM_LENGTH = 24;
/** Only this much of one field is searchable, so that a 100,000-character name does not become 100,000 rows. */
const FIELD_LENGTH = 200;
const QUERY_WORDS = 8;
const PHONE_MINIMUM = 4;
const CODE_MINIMUM = 3;
/** A single letter or digit of these scripts finds too much to be worth a row; a single Han character, kana or emoji is a word. */
const ALPHABETIC = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Nd}]$/u;
/** Nobody types "youxiangongsi": its pinyin would be a quarter of all rows and is the same for every customer. */
const LEGAL_TAIL = /(?:股份有限公司|有限责任公司|有限公司|公司)$/u;

export interface SearchFields {
  names: readonly string[];
  persons: readonly string[];
  phones: readonly string[];
  emails: readonly string[];
  codes: readonly string[];
}

/** Cuts without leaving half of a surrogate pair at the end. */
function cut(text: string, length = TERM_LENGTH): string {
  const short = text.slice(0, length);
  return text.length > length && /[\ud800-\udbff]$/.test(short) ? short.slice(0, -1) : short;
}

function addSuffixes(terms: Set<string>, text: string, minimum: number): void {
  const last = Math.max(0, text.length - minimum);
  for (let start = 0; start <= last; start += 1) {
    const code = text.charCodeAt(start);
    if (code < 0xdc00 || code > 0xdfff) terms.add(cut(text.slice(start, start + TERM_LENGTH + 1)));
  }
}

/** Suffixes of the full pinyin at syllable starts, and of the initials from two letters on. */
function addPinyin(terms: Set<string>, text: string, person: boolean): void {
  const { syllables, heads, initials, pieces } = pinyinOf(text, { person });
  const tail = person ? 0 : LEGAL_TAIL.exec(text)?.[0].length ?? 0;
  const starts = tail > 0 && tail < pieces.length ? pieces.length - tail : pieces.length;
  const sounds = syllables.join('');
  for (let start = 0, at = 0; start < starts; at += syllables[start]?.length ?? 0, start += 1) terms.add(cut(sounds.slice(at, at + TERM_LENGTH + 1)));
  for (const string of initials) {
    for (let start = 0, at = 0; start < starts; at += heads[start]?.length ?? 1, start += 1) {
      if (string.length - at >= 2) terms.add(cut(string.slice(at)));
    }
  }
}

function wordsOf(text: string): string[] {
  return foldText(text).split(' ').map((word) => cut(searchText(word))).filter((word) => word !== '');
}

function addName(terms: Set<string>, name: string, person: boolean): void {
  const text = cut(searchText(name), FIELD_LENGTH);
  if (text === '') {
    const bare = bareWord(name);
    if (bare !== '') terms.add(bare);
    return;
  }
  // A last word of one letter ("Plan B") is a word of the query too.
  const lastWord = wordsOf(name).at(-1) ?? '';
  addSuffixes(terms, text, ALPHABETIC.test(text.slice(-1)) && lastWord.length > 1 ? 2 : 1);
  if (/\p{Script=Han}/u.test(text)) addPinyin(terms, text, person);
}

/** A word of nothing but punctuation, such as "!!!", is kept as it is: a name of that kind must still be found. */
function bareWord(text: string): string {
  return cut(text.toWellFormed().normalize('NFKC').replace(/[\s\p{Cf}\p{Cc}]+/gu, ''));
}

/** From each token on (john.smith@gmail.com: johnsmith…, smith…, gmailcom), but not from the top-level domain, which finds everybody. */
function addEmail(terms: Set<string>, email: string): void {
  const tokens = foldEmail(email.slice(0, FIELD_LENGTH)).split(/[\p{P}\p{S}]+/u).map(searchText).filter((token) => token !== '');
  const starts = Math.max(1, tokens.length - 1);
  for (let start = 0; start < starts && tokens.length > 0; start += 1) terms.add(cut(tokens.slice(start).join('')));
}

/** Drops what another term begins with: a search for it finds that one. */
function withoutPrefixes(terms: Set<string>): string[] {
  const sorted = [...terms].sort();
  return sorted.filter((term, index) => term !== '' && !(sorted[index + 1] ?? '').startsWith(term));
}

/**
 * The terms to store for one record so that "contains" is a prefix range over an index: distinct, folded by searchText, at most 24 UTF-16
 * units each, none a prefix of another, in code unit order. Finds any part of a name, pinyin from any syllable, initials, phone digits
 * (4 or more), e-mail tokens and codes; the first 200 characters of a field count.
 */
export function searchTerms(fields: SearchFields): string[] {
  const terms = new Set<string>();
  for (const name of fields.names) addName(terms, cut(name, 4 * FIELD_LENGTH), false);
  for (const person of fields.persons) addName(terms, cut(person, 4 * FIELD_LENGTH), true);
  for (const phone of fields.phones) addSuffixes(terms, phoneDigits(phone.slice(0, FIELD_LENGTH)), PHONE_MINIMUM);
  for (const email of fields.emails) addEmail(terms, email);
  for (const code of fields.codes) addSuffixes(terms, cut(searchText(code.slice(0, FIELD_LENGTH)), FIELD_LENGTH), CODE_MINIMUM);
  return withoutPrefixes(terms);
}

/**
 * The words of a query, each of which some stored term has to begin with: folded like the terms and cut to 24 units, at most 8, none twice.
 * A query of digits with separators ("+86 138-1234") is one word of digits. Empty for a query without visible characters.
 */
export function searchQueryTerms(query: string): string[] {
  const folded = foldText(query.slice(0, 2000));
  if (/^[\d\s+().\-–—/]*$/u.test(folded) && folded.replace(/\D/g, '').length >= PHONE_MINIMUM) {
    const digits = folded.replace(/\D/g, '');
    const withoutChina = /^\+86|^0086/.test(folded) || /^861\d{10}$/.test(digits) ? digits.replace(/^(?:00)?86/, '') : digits;
    return [cut(withoutChina === '' ? digits : withoutChina)];
  }
  const words = wordsOf(query.slice(0, 2000));
  const bare = bareWord(query);
  if (words.length === 0) return bare === '' ? [] : [bare];
  return [...new Set(words)].slice(0, QUERY_WORDS);
}
