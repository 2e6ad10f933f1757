import fc from 'fast-check';
import { parseAmount } from '@/domain/import/amount';
import { parseBoolean } from '@/domain/import/boolean';
import { guessDecimalMark } from '@/domain/import/decimal-mark';

test.each([
  ['$90,000 ', 9_000_000], ['¥1,234.50', 123_450], ['1.234,56', 123_456], ['(500)', -50_000], ['（500）', -50_000], ['12万', 12_000_000],
  ['3.5亿', 35_000_000_000], ['90000', 9_000_000], ['1亿2000万', 12_000_000_000], ['12万元', 12_000_000], ['2千万', 2_000_000_000], ['1.5E+06', 150_000_000],
  ['-¥5', -500], ['¥-5', -500], ['1,000-', -100_000], ['−3', -300], ["1'234.50", 123_450], ['1 234,56', 123_456], ['人民币1,000元整', 100_000], ['.5', 50],
  ['1,00,000', 10_000_000], ['１２３．４５', 12_345], ['20565.620599999998', 2_056_562], ['1.2M', 120_000_000], ['-0', 0], ['USD 5', 500], ['HK$ 5', 500],
  ['1万2', 1_200_000], ['3千5', 350_000], ['1百2', 12_000], ['1亿2', 12_000_000_000], ['2万3千5元', 2_350_000], ['1万02', 1_000_200], ['3十5', 3_500], ['1.5E-01', 15],
])('%s → %d', (text, minor) => expect(parseAmount(text)).toEqual({ ok: true, value: minor }));

test.each([
  ['', 'unknown'], ['abc', 'unknown'], ['1,0000', 'unknown'], ['1.2.3', 'unknown'], ['--5', 'unknown'], ['(-5)', 'unknown'], ['50%', 'unknown'], ['万', 'unknown'],
  ['1-2', 'unknown'], ['12/5', 'unknown'], ['(5', 'unknown'], ['1.234', 'tooPrecise'], ['0.001', 'tooPrecise'], ['90071992547409.93', 'tooLarge'], ['1e90', 'tooLarge'], ['NaN', 'unknown'], ['Infinity', 'unknown'],
  ['2千万5', 'unknown'], ['1k2', 'unknown'],
])('%j is refused: %s', (text, problem) => expect(parseAmount(text)).toEqual({ ok: false, problem: `import.amount.${problem}` }));

test('options: scale, decimal mark, unit of the column, rounding', () => {
  expect(parseAmount('20565.6206', { scale: 4 })).toEqual({ ok: true, value: 205_656_206 });
  expect(parseAmount('1.234', { decimalMark: ',' })).toEqual({ ok: true, value: 123_400 });
  expect(parseAmount('1,234', { decimalMark: ',', excess: 'round' })).toEqual({ ok: true, value: 123 });
  expect(parseAmount('1.005', { excess: 'round' })).toEqual({ ok: true, value: 101 });
  expect(parseAmount('-1.005', { excess: 'round' })).toEqual({ ok: true, value: -101 });
  expect(parseAmount('500', { unit: 10_000 })).toEqual({ ok: true, value: 500_000_000 });
  expect(parseAmount('1.5E+02', { unit: 10_000 })).toEqual({ ok: true, value: 150_000_000 });
  expect(parseAmount('1.5E-05', { unit: 10_000 })).toEqual({ ok: true, value: 15 });
  expect(parseAmount('1万2', { unit: 10_000 })).toEqual({ ok: true, value: 1_200_000 });
  expect(parseAmount('5亿', { unit: 10_000 })).toEqual({ ok: true, value: 50_000_000_000 });
});

test('every amount comes back however it is written', () => {
  const group = (whole: string, separator: string) => whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const styles: ((whole: string, cents: string) => string)[] = [
    (whole, cents) => `${whole}.${cents}`, (whole, cents) => `${group(whole, ',')}.${cents}`, (whole, cents) => `${group(whole, '.')},${cents}`,
    (whole, cents) => `${group(whole, ' ')},${cents}`, (whole, cents) => `${group(whole, '\u00a0')}.${cents}`, (whole, cents) => `￥${group(whole, ',')}.${cents} 元`, (whole, cents) => `${group(whole, "'")}.${cents}`,
  ];
  const signs: ((text: string) => string)[] = [(text) => `-${text}`, (text) => `(${text})`, (text) => `${text}-`, (text) => `− ${text}`];
  fc.assert(fc.property(fc.maxSafeNat(), fc.constantFrom(...styles), fc.option(fc.constantFrom(...signs)), (minor, style, sign) => {
    const digits = String(minor).padStart(3, '0');
    const text = style(digits.slice(0, -2), digits.slice(-2));
    expect(parseAmount(sign ? sign(text) : text)).toEqual({ ok: true, value: sign && minor !== 0 ? -minor : minor });
  }), { numRuns: 3000 });
});

test('never throws, never gives anything but a safe integer', () => {
  const noise = fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789.,-+()¥$ e万亿千kmb\'') }), fc.string({ unit: 'binary' }));
  fc.assert(fc.property(noise, (text) => {
    const result = parseAmount(text);
    if (result.ok) expect(Number.isSafeInteger(result.value)).toBe(true);
  }), { numRuns: 5000 });
});

test('guessDecimalMark', () => {
  expect(guessDecimalMark(['1.234', '1.234,50'])).toBe(',');
  expect(guessDecimalMark(['1,234', '$5.25'])).toBe('.');
  expect(guessDecimalMark(['1.234', '1,234'])).toBeUndefined();
  expect(guessDecimalMark(['1.5', '1,5'])).toBeUndefined();
  expect(guessDecimalMark(['1.234.567'])).toBe(',');
});

test('parseBoolean', () => {
  expect(['是', 'Yes', 'TRUE', '１', '√', 'y'].map(parseBoolean)).toEqual(Array(6).fill({ ok: true, value: true }));
  expect(['否', 'no', 'False', '0', '×', '无'].map(parseBoolean)).toEqual(Array(6).fill({ ok: true, value: false }));
  expect(['', 'maybe', '2'].map(parseBoolean)).toEqual(Array(3).fill({ ok: false, problem: 'import.boolean.unknown' }));
});
