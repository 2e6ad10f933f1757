import { pinyin } from 'pinyin-pro';
import { searchText } from '@/domain/text/normalise';

/** Characters whose two readings both occur in names, so that either initial is typed. pinyin-pro also lists readings nobody uses (车 jū). */
const EITHER_INITIAL = new Set('重长行乐曾单厦朝会调传藏解查召翟柏覃参弹率蚌尉区朴仇降'.split(''));
const ALTERNATIVES = 3;
const HAN_RUN = /[\u3400-\u4dbf\u4e00-\u9fff〇]+/gu;
const PIECES = /[\u3400-\u4dbf\u4e00-\u9fff〇]|[\p{Script=Latin}\p{N}]+|./gsu;
const OPTIONS = { toneType: 'num', type: 'array', v: true, toneSandhi: false } as const;

/** One character by itself: its usual reading with the tone as a digit ("zhang1", neutral 5) and every toneless reading. */
interface Character { usual: string; readings: string[] }
const characters = new Map<string, Character>();
const surnames = new Map<string, string[]>();
/** Readings of the latest runs: a name is read for its sort key and again for its search terms. */
const runs = new Map<string, string[]>();
const RUNS = 4000;

const toneless = (reading: string) => reading.replace(/\d$/, '');
const toned = (reading: string) => (/[a-z]0$/.test(reading) ? `${reading.slice(0, -1)}5` : reading);

function characterOf(character: string): Character {
  const known = characters.get(character);
  if (known) return known;
  const usual = toned(pinyin(character, OPTIONS)[0] ?? character);
  const readings = [...new Set(pinyin(character, { ...OPTIONS, multiple: true }).map(toneless))];
  const found = { usual, readings };
  characters.set(character, found);
  return found;
}

/** Readings of a run of Han characters. Only characters with two sounds need the dictionary of words; the others come from the cache. */
function readRun(run: string): string[] {
  const list = [...run].map(characterOf);
  if (list.every((each) => each.readings.length < 2)) return list.map((each) => each.usual);
  const known = runs.get(run);
  if (known) return [...known];
  const contextual = pinyin(run, OPTIONS);
  const found = list.map((each, index) => (each.readings.length < 2 ? each.usual : toned(contextual[index] ?? each.usual)));
  if (runs.size >= RUNS) runs.clear();
  runs.set(run, found);
  return [...found];
}

/** Readings of the surname that heads a name: 单 shan, 曾 zeng, 尉迟 yu chi. Bounded by the number of pairs that occur as name heads. */
function surnameReadings(head: string): string[] {
  const known = surnames.get(head);
  if (known) return known;
  if (surnames.size > 50_000) surnames.clear();
  const asSurname = pinyin(head, { ...OPTIONS, surname: 'head' }).map(toned);
  // The second character belongs to the surname only if surname mode reads it unlike the character alone (万俟, mo qi).
  const second = head.length > 1 && asSurname[1] !== characterOf(head[1] ?? '').usual ? asSurname[1] : undefined;
  const found = [asSurname[0] ?? '', ...(second === undefined ? [] : [second])];
  surnames.set(head, found);
  return found;
}

/**
 * Readings with tone digits of the Han characters of a text, in order; other characters are left out. `person` reads the head as a surname.
 */
export function hanReadings(text: string, person = false): string[] {
  return (text.match(HAN_RUN) ?? []).flatMap((run, index) => {
    const readings = readRun(run);
    if (person && index === 0 && text.startsWith(run)) surnameReadings(run.slice(0, 2)).forEach((reading, place) => { readings[place] = reading; });
    return readings;
  });
}

export interface Pinyin {
  /** Toneless syllables (ü as v), one for each Han character; a Latin word or a number is one syllable; any other character stands for itself. */
  syllables: string[];
  /** For each syllable the text it adds to the initials (a letter; a whole Latin word); the contextual reading. */
  heads: string[];
  /** Strings of initials: the contextual one first, then at most three with one polyphonic character read otherwise. */
  initials: string[];
  /** The piece of text each syllable stands for. */
  pieces: string[];
}

function otherHeads(character: string, head: string): string[] {
  if (!EITHER_INITIAL.has(character)) return [];
  return [...new Set(characterOf(character).readings.slice(0, 2).map((reading) => reading.charAt(0)))].filter((other) => other !== head);
}

/** The pinyin of a text after searchText: 华为 → { syllables: [hua, wei], initials: [hw] }; `person` reads the head as a surname. */
export function pinyinOf(text: string, options: { person?: boolean } = {}): Pinyin {
  const plain = searchText(text);
  const pieces = plain.match(PIECES) ?? [];
  const readings = hanReadings(plain, options.person).map(toneless);
  let next = 0;
  const isHan = pieces.map((piece) => piece.search(HAN_RUN) === 0);
  const syllables = pieces.map((piece, index) => (isHan[index] ? readings[next++] ?? piece : piece));
  const heads = syllables.map((syllable, index) => (isHan[index] ? syllable.charAt(0) : syllable));
  const initials = [heads.join('')];
  pieces.forEach((piece, index) => {
    for (const other of otherHeads(piece, heads[index] ?? '')) {
      if (initials.length <= ALTERNATIVES) initials.push(heads.with(index, other).join(''));
    }
  });
  return { syllables, heads, initials: [...new Set(initials)], pieces };
}
