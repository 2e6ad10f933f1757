import fc from 'fast-check';
import { creditCodeCheckDigit, creditCodeProblem, normaliseCreditCode } from '@/domain/text/chinese-id';
import { foldEmail, isPlausibleEmail } from '@/domain/text/email';
import { formatPhone, isPlausiblePhone, phoneDigits, telephoneLink } from '@/domain/text/phone';

test.each([
  ['１３８ ００１３ ８０００', '13800138000'],
  ['138-1234-5678', '13812345678'],
  ['0755-8888 8888 转 801', '075588888888,801'],
  ['０７５５－８８８８８８８８转８０１', '075588888888,801'],
  ['+86 755 8888 9999 ext. 12', '+8675588889999,12'],
  ['＋４９ (0)30 123456', '+4930123456'],
  ['0755-88888888,801', '075588888888,801'],
  ['12315,2', '12315,2'],
  ['13812345678/13900000000', '13812345678'],
  ['010-88888888 转总机', '01088888888'],
  ['无', null],
])('%s is dialled as %s', (phone, dialled) => expect(telephoneLink(phone)).toBe(dialled && `tel:${dialled}`));

describe('phoneDigits', () => {
  test.each([
    ['138-1234-5678', '13812345678'],
    ['+86 138 1234 5678', '13812345678'],
    ['0086-13812345678', '13812345678'],
    ['8613812345678', '13812345678'],
    ['１３８１２３４５６７８', '13812345678'],
    ['010-88888888转123', '01088888888'],
    ['(0755) 8888 9999 ext. 12', '075588889999'],
    ['+86 755 8888 9999', '075588889999'],
    ['+86 (0)755 8888 9999', '075588889999'],
    ['+86 10 6552 9988', '01065529988'],
    ['+86 400 123 4567', '4001234567'],
    ['13812345678/13900000000', '13812345678'],
    ['030/1234567', '0301234567'],
    ['+1 (415) 555-0000 x7', '14155550000'],
    ['12315', '12315'],
    ['无', ''],
  ])('%s → %s', (phone, digits) => expect(phoneDigits(phone)).toBe(digits));

  test('is the same however a mobile is written', () => {
    const mobile = fc.stringMatching(/^1[3-9]\d{9}$/);
    fc.assert(fc.property(mobile, fc.constantFrom('', '+86', '0086', '+86 ', '(+86)', '86'), fc.constantFrom('', '-', ' ', '.'), (digits, prefix, separator) => {
      const written = prefix + [digits.slice(0, 3), digits.slice(3, 7), digits.slice(7)].join(separator);
      expect(phoneDigits(written)).toBe(digits);
      expect(phoneDigits(formatPhone(written))).toBe(digits);
      expect(isPlausiblePhone(written)).toBe(true);
    }));
  });

  test('formatPhone', () => {
    expect(formatPhone('13812345678')).toBe('138 1234 5678');
    expect(formatPhone('010-88888888转12')).toBe('010-8888 8888 ext. 12');
    expect(formatPhone('07558888999')).toBe('0755-888 8999');
    expect(formatPhone(' +1 415 555 0000 ')).toBe('+1 415 555 0000');
  });

  test('isPlausiblePhone', () => {
    expect(['12315', '+49 30 123456'].map(isPlausiblePhone)).toEqual([true, true]);
    expect(['', '1234', 'call me 123456', '1234567890123456'].map(isPlausiblePhone)).toEqual([false, false, false, false]);
  });
});

test('foldEmail', () => {
  expect(foldEmail(' John Smith <John.Smith@Example.COM> ')).toBe('john.smith@example.com');
  expect(foldEmail('mailto:A@b.cn')).toBe('a@b.cn');
  expect(foldEmail('ａ＠ｂ.ｃｎ')).toBe('a@b.cn');
  expect(isPlausibleEmail('zhang.san@163.com')).toBe(true);
  expect(['', 'a@', 'a b@c.d', '@b.cn', 'a@b', 'a@b..cn'].map(isPlausibleEmail)).toEqual([false, false, false, false, false, false]);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(foldEmail(foldEmail(text))).toBe(foldEmail(text))));
});

describe('统一社会信用代码', () => {
  // Published codes: Huawei, Tencent, Alibaba (China).
  test.each(['914403001922038216', '9144030071526726XG', '91330100799655058B'])('%s is valid', (code) => expect(creditCodeProblem(code)).toBeNull());

  test('is folded first', () => expect(normaliseCreditCode(' 9144030071526726xg ')).toBe('9144030071526726XG'));

  test('names the problem', () => {
    expect(creditCodeProblem('91440300')).toBe('validation.creditCode.length');
    expect(creditCodeProblem('9144030071526726IG')).toBe('validation.creditCode.character');
    expect(creditCodeProblem('9144030071526726X1')).toBe('validation.creditCode.checkDigit');
  });

  test('finds every single wrong character', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY');
    fc.assert(fc.property(fc.array(character, { minLength: 17, maxLength: 17 }), fc.nat(17), character, (list, place, other) => {
      const body = list.join('');
      const code = body + creditCodeCheckDigit(body);
      expect(creditCodeProblem(code)).toBeNull();
      const wrong = code.slice(0, place) + other + code.slice(place + 1);
      if (wrong !== code) expect(creditCodeProblem(wrong)).toBe('validation.creditCode.checkDigit');
    }));
  });
});
