import fc from 'fast-check';
import { searchText } from '@/domain/text/normalise';
import { searchQueryTerms, searchTerms, TERM_LENGTH, type SearchFields } from '@/domain/text/search-terms';

const fields = (some: Partial<SearchFields>): SearchFields => ({ names: [], persons: [], phones: [], emails: [], codes: [], ...some });
const finds = (terms: string[], query: string) => {
  const words = searchQueryTerms(query);
  return words.length > 0 && words.every((word) => terms.some((term) => term.startsWith(word)));
};
const graphemes = (text: string) => Array.from(new Intl.Segmenter('zh').segment(text), (part) => part.segment);

describe('what a search finds', () => {
  const huawei = searchTerms(fields({ names: ['华为技术有限公司'] }));
  test.each(['hwjs', 'huaweijishu', 'huaw', 'weiji', '技术', '司', '华为 技术', '华为技术有限公司', 'HWJS', '华 wei'])('%s finds 华为技术有限公司', (query) => expect(finds(huawei, query)).toBe(true));
  test.each(['术技', 'uawei', '华为 银行', ' ', ''])('%j does not', (query) => expect(finds(huawei, query)).toBe(false));

  const person = searchTerms(fields({
    persons: ['张三', '单雄信'], phones: ['+86 138-1234-5678'], emails: ['John.Smith@Gmail.com'], codes: ['KH-2024-0001'],
  }));
  test.each(['zs', '张三', 'zhangs', 'shanxx'.slice(0, 4), 'sxx', '138-1234', '138 1234 5678', '+86 138', '5678', 'john.smith@gmail.com', 'smith@', 'gmail', 'kh-2024', '0001', '张三 5678'])('%s finds the person', (query) => {
    expect(finds(person, query)).toBe(true);
  });

  test('polyphonic names by either initial', () => {
    const terms = searchTerms(fields({ names: ['重庆长安汽车'] }));
    expect(['cqca', 'zqca', 'chongqing', 'ca', '长安'].map((query) => finds(terms, query))).toEqual([true, true, true, true, true]);
  });

  test('names without a letter', () => {
    expect(finds(searchTerms(fields({ names: ['!!!'] })), '!!!')).toBe(true);
    expect(finds(searchTerms(fields({ names: ['👨‍👩‍👧'] })), '👨‍👩‍👧')).toBe(true);
  });
});

const word = fc.oneof(
  fc.stringMatching(/^[\u4e00-\u9fa5]{1,12}$/), fc.stringMatching(/^[A-Za-z .&,'-]{1,30}$/), fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('𠮷野家', '👨‍👩‍👧‍👦', 'Crédito', 'ＡＢ', 'İstanbul', 'ΟΔΟΣ', 'a\0b', 'x\u202ey', 'e\u0301te\u0301', '有限公司', '株式会社カ゛', '138 1234', 'straße', '\u200b', '\u3164', 'A ', 'b.'),
);
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => list.join(''));

test('any part of any name is found by a prefix', () => {
  fc.assert(fc.property(name, fc.nat(), fc.nat(), (text, from, length) => {
    const parts = graphemes(text);
    const start = from % Math.max(1, parts.length);
    const part = parts.slice(start, start + 1 + (length % Math.max(1, parts.length))).join('');
    const sought = searchText(part);
    fc.pre([...sought].length >= 2 || /[\p{Script=Han}\p{Extended_Pictographic}]/u.test(sought));
    expect(finds(searchTerms(fields({ names: [text] })), part)).toBe(true);
  }), { numRuns: 4000 });
});

test('terms are distinct, short, well-formed, none a prefix of another', () => {
  fc.assert(fc.property(name, name, fc.string({ unit: 'binary' }), (one, two, rest) => {
    const terms = searchTerms(fields({ names: [one], persons: [two], phones: [rest], emails: [rest], codes: [rest] }));
    expect(new Set(terms).size).toBe(terms.length);
    for (const term of terms) {
      expect(term.length).toBeGreaterThan(0);
      expect(term.length).toBeLessThanOrEqual(TERM_LENGTH);
      expect(term.isWellFormed()).toBe(true);
      expect(terms.some((other) => other !== term && other.startsWith(term))).toBe(false);
    }
  }), { numRuns: 500 });
});

test('the number of terms is bounded', () => {
  expect(searchTerms(fields({ names: ['华为技术有限公司'] })).length).toBeLessThanOrEqual(16);
  expect(searchTerms(fields({ names: ['北京华盛信息科技有限公司'] })).length).toBeLessThanOrEqual(28);
  expect(searchTerms(fields({ names: ['技'.repeat(100_000)] })).length).toBeLessThanOrEqual(700);
  expect(searchQueryTerms('a b '.repeat(10_000)).length).toBeLessThanOrEqual(8);
});
