import fc from 'fast-check';
import { normaliseCompanyName, normalisePersonName } from '@/domain/text/company-name';
import { foldText, searchText } from '@/domain/text/normalise';

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme', maxLength: 40 }), fc.string({ maxLength: 40 }));

describe('foldText', () => {
  test.each([
    ['ＡＢＣ　１２３', 'abc 123'],
    ['  a \t\n b  ', 'a b'],
    ['İSTANBUL ISPARTA ısparta', 'istanbul isparta isparta'],
    ['STRASSE straße', 'strasse strasse'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['zero\u200bwidth\u202e\u2066bidi\u2069\ufeff', 'zerowidthbidi'],
    ['nul\0', 'nul'],
    ['ｶﾞ', 'ガ'],
    ['e\u0301', 'é'],
    ['𠮷野家', '𠮷野家'],
    ['（株）', '(株)'],
    ['\ud800', '\ufffd'],
  ])('%j → %j', (text, folded) => expect(foldText(text)).toBe(folded));

  test('is idempotent and leaves no blank at the ends, whatever the text', () => {
    fc.assert(fc.property(anyText, (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(folded).toBe(folded.trim());
      expect(folded.isWellFormed()).toBe(true);
    }), { numRuns: 3000 });
  });

  test('searchText is idempotent and knows no accents', () => {
    expect(searchText('Crédito  Inmobiliario, S.A.')).toBe('creditoinmobiliariosa');
    expect(searchText('👨‍👩‍👧 家')).toBe('👨👩👧家');
    fc.assert(fc.property(anyText, (text) => expect(searchText(text)).not.toMatch(/[\s\p{P}\p{Cf}\p{Cc}]/u)), { numRuns: 3000 });
  });
});

describe('normaliseCompanyName', () => {
  test.each([
    ['华为技术有限公司', '华为技术'],
    ['海尔（集团）股份有限公司', '海尔集团'],
    ['小米集团有限公司', '小米'],
    ['中国石油总公司', '中国石油'],
    ['Gravity Investments, Inc.', 'gravity investments'],
    ['ACME CO., LTD.', 'Acme'],
    ['Acme Co.,Ltd', 'Acme'],
    ['Foo GmbH & Co. KG', 'foo'],
    ['Ferrari S.p.A.', 'Ferrari'],
    ['Foo S. A.', 'foo'],
    ['J.P. Morgan', 'JP Morgan'],
    ['华为（上海）', '华为(上海)有限公司'],
    ['华为技术有限公司上海分公司', '华为技术上海分公司'],
    ['ＡＢＣ　有限公司', 'abc'],
  ])('%s = %s', (one, other) => expect(normaliseCompanyName(one)).toBe(normaliseCompanyName(other)));

  test.each([
    ['华为(上海)', '华为'],
    ['华为技术有限公司上海分公司', '华为技术有限公司'],
    ['Beauty Spa', 'Beauty'],
    ['北京银行', '北京'],
  ])('%s ≠ %s', (one, other) => expect(normaliseCompanyName(one)).not.toBe(normaliseCompanyName(other)));

  test.each(['有限公司', '集团', 'Inc.', '!!!', '公司', '总公司', 'Ltd', '...'])('%s does not become empty', (name) => expect(normaliseCompanyName(name)).not.toBe(''));

  test('is never empty for a visible name, and a legal form changes nothing', () => {
    fc.assert(fc.property(anyText, (text) => expect(normaliseCompanyName(text) === '').toBe(foldText(text) === '')), { numRuns: 2000 });
    fc.assert(fc.property(fc.stringMatching(/^[\u4e00-\u9fa5]{2,8}$/), fc.constantFrom('有限公司', '股份有限公司', '有限责任公司', '集团有限公司'), (name, form) => {
      expect(normaliseCompanyName(name + form)).toBe(normaliseCompanyName(name));
    }));
  });
});

test('normalisePersonName', () => {
  expect(normalisePersonName('张 三')).toBe('张三');
  expect(normalisePersonName('买买提·艾力')).toBe('买买提艾力');
  expect(normalisePersonName("Conan  O'Brien, Jr.")).toBe('conan obrien jr');
  fc.assert(fc.property(anyText, (text) => expect(normalisePersonName(text) === '').toBe(foldText(text) === '')));
});
