import fc from 'fast-check';
import { pinyin } from 'pinyin-pro';
import { pinyinOf } from '@/domain/text/pinyin';
import { sortKey } from '@/domain/text/sort-key';

const person = { person: true };

test.each([
  ['重庆', 'chong qing', 'cq'],
  ['长沙银行', 'chang sha yin hang', 'csyh'],
  ['吕布', 'lv bu', 'lb'],
  ['ABC 科技', 'abc ke ji', 'abckj'],
  ['𠮷野家', '𠮷 ye jia', '𠮷yj'],
])('%s reads %s', (text, syllables, initials) => {
  expect(pinyinOf(text).syllables.join(' ')).toBe(syllables);
  expect(pinyinOf(text).initials[0]).toBe(initials);
});

test.each([['单雄信', 'shan'], ['曾国藩', 'zeng'], ['仇英', 'qiu'], ['解晓东', 'xie'], ['尉迟恭', 'yu chi'], ['万俟卨', 'mo qi'], ['长孙无忌', 'zhang sun'], ['查良镛', 'zha'], ['张重庆', 'zhang chong']])('the surname of %s reads %s', (name, head) => {
  expect(pinyinOf(name, person).syllables.join(' ').startsWith(head)).toBe(true);
});

test('the other reading of a polyphonic character gives other initials, a bounded number of them', () => {
  expect(pinyinOf('重庆').initials).toEqual(['cq', 'zq']);
  expect(pinyinOf('银行').initials).toEqual(['yh', 'yx']);
  expect(pinyinOf('重长行乐曾单厦朝会调').initials).toHaveLength(4);
});

test('the cache of characters reads as the library reads whole names', () => {
  fc.assert(fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{1,10}$/), (name) => {
    expect(pinyinOf(name).syllables).toEqual(pinyin(name, { toneType: 'none', type: 'array', v: true, toneSandhi: false }));
  }), { numRuns: 2000 });
});

describe('sortKey', () => {
  const sorted = (names: string[], options = {}) => names.map((name) => [sortKey(name, options), name]).sort().map(([, name]) => name);

  test('mixes Latin and Chinese by letter, digits first, other scripts last', () => {
    expect(sorted(['张三', 'Beta', '3M', '李四', '安徽', 'alpha', '🙂', 'Zebra', '重庆'])).toEqual(['3M', 'alpha', '安徽', 'Beta', '重庆', '李四', 'Zebra', '张三', '🙂']);
  });

  test('keeps homophones apart, orders by tone and then by strokes, reads surnames', () => {
    expect(sorted(['章二', '张三', '章一', '张四'])).toEqual(['张三', '张四', '章二', '章一']);
    expect(sorted(['力宏', '李白', '黎明'])).toEqual(['黎明', '李白', '力宏']);
    expect(sorted(['曾国藩', '陈胜'], person)).toEqual(['陈胜', '曾国藩']);
  });

  test('agrees with ICU zh on names of common characters with one reading', () => {
    const collator = new Intl.Collator('zh-u-co-pinyin');
    const common = '安北超春德东芳刚国海红华辉健金军丽林美明娜宁鹏平强青伟文武小新秀雪勇玉云志忠';
    const name = fc.array(fc.constantFrom(...common), { minLength: 2, maxLength: 6 }).map((list) => list.join(''));
    fc.assert(fc.property(name, name, (one, other) => {
      const byKey = sortKey(one) < sortKey(other) ? -1 : Number(sortKey(one) > sortKey(other));
      expect(byKey).toBe(Math.sign(collator.compare(one, other)));
    }), { numRuns: 2000 });
  });

  test('is bounded printable ASCII, not empty, the same every time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const key = sortKey(text);
      expect(key).toMatch(/^[\x20-\x7e]{1,120}$/);
      expect(key).toBe(key.toLowerCase());
      expect(sortKey(text)).toBe(key);
    }));
    expect(sortKey('技'.repeat(100_000))).toHaveLength(120);
  });
});
