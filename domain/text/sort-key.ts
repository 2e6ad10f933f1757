import { hanRank } from '@/domain/text/han-order';
import { foldText } from '@/domain/text/normalise';
import { hanReadings } from '@/domain/text/pinyin';

const LENGTH = 120;
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff〇]/u;

/**
 * Sorts after every letter, in code point order. Base 36 with a fixed width keeps the key ASCII, because SQLite orders UTF-8 bytes and a
 * BIN2 collation orders UTF-16 code units, which differ outside the basic plane.
 */
function otherCharacter(character: string): string {
  return `~${(character.codePointAt(0) ?? 0).toString(36).padStart(4, '0')}`;
}

function hanCharacter(character: string, reading: string): string {
  if (!/^[a-z]+\d$/.test(reading)) return otherCharacter(character);
  return `${reading}${hanRank(character).toString(36).padStart(3, '0')}`;
}

/**
 * The string that orders names as a Chinese phone book does: blanks, digits, then Latin and Chinese mixed by letter; Chinese character by
 * character (syllable, tone, stroke order), other scripts and emoji last. Printable ASCII, lower case, at most 120 characters (about 16 Chinese
 * ones), so that plain code unit order is the same in SQLite and in a SQL Server BIN2 collation. `person` reads the head as a surname.
 */
export function sortKey(text: string, options: { person?: boolean } = {}): string {
  // A key never needs more than its own length in characters; a 100,000-character name must not cost more than a name.
  const plain = [...foldText(text.slice(0, 2 * LENGTH)).normalize('NFD')].filter((character) => !/[\p{P}\p{M}]/u.test(character)).join('').trim();
  const readings = hanReadings(plain, options.person);
  let next = 0;
  const key = [...plain].map((character) => {
    if (HAN.test(character)) return hanCharacter(character, readings[next++] ?? '');
    return /[a-z0-9 ]/.test(character) ? character : otherCharacter(character);
  }).join('');
  return (key === '' ? '~' : key).slice(0, LENGTH);
}
