import { parseDecimal } from '@/components/decimal-text';
import { decimal, list, optional, readAll, whole } from '@/components/number-text';

const money = decimal(2, { min: 0 });
const hours = whole({ min: 1, max: 720 });
const key = (reading: { problem?: { key: string } }) => reading.problem?.key;

describe('a number as it is typed', () => {
  it.each([
    ['１２０', '120'], [' 120 ', '120'], ['　120　', '120'], ['5,200,000', '5200000'], ['1，000', '1000'], ['１，０００．５０', '1000.5'], ['1 000', '1000'], ['¥ 1,000', '1000'],
    ['150 万', '1500000'], ['1.5万', '15000'], ['12。5', '12.5'], ['－3', '-3'], ['− 3', '-3'], ['＋3', '3'], ['\u200b120', '120'], ['0.50', '0.5'], ['', ''], [' 　', ''],
  ])('reads %j as %j', (text, value) => expect(parseDecimal(text)).toBe(value));

  it.each(['500元', '72h', '二', '1.2.3', '4,5', '4，5', '12 34', '1,00', '1,0000', '1.5,000', '-', '.', 'NaN', '1e3', '0x10', 'Infinity'])('does not read %j', (text) => expect(parseDecimal(text)).toBeNull());
});

describe('a field for a decimal', () => {
  it.each([['89.65', '89.65'], ['１，０００', '1000.00'], ['0', '0.00'], ['9999999999999', '9999999999999.00']])('takes %j', (text, value) => expect(money(text)).toEqual({ value }));
  it.each([['', 'required'], ['89.655', 'decimal'], ['abc', 'decimal'], ['-1', 'tooSmall'], ['12345678901234567890', 'tooLarge']])('refuses %j: %s', (text, problem) => expect(key(money(text))).toBe(problem));
  it('says the limit as people write it', () => expect(decimal(2, { max: 100_000 })('100000.01').problem).toEqual({ key: 'tooLarge', values: { max: '100,000' } }));
});

describe('a field for a whole number', () => {
  it.each([['４８', 48], [' 72 ', 72], ['7２０', 720], ['48.0', 48]])('takes %j', (text, value) => expect(hours(text)).toEqual({ value }));
  it.each([['', 'required'], ['1.5', 'whole'], ['72h', 'whole'], ['0', 'tooSmall'], ['721', 'tooLarge']])('refuses %j: %s', (text, problem) => expect(key(hours(text))).toBe(problem));
  it('never exceeds what the API can take', () => expect(key(whole()('3000000000'))).toBe('tooLarge'));
});

describe('a form', () => {
  it('takes an empty field for nothing only where it may be empty', () => {
    expect(optional(hours)('　')).toEqual({ value: null });
    expect(optional(hours, 0)('')).toEqual({ value: 0 });
    expect(key(optional(hours)('x'))).toBe('whole');
  });

  it('reads lists by the separators of both languages', () => {
    expect(list(whole())('4，5、13; １４ 15')).toEqual({ value: [4, 5, 13, 14, 15] });
    expect(list(whole())('')).toEqual({ value: [] });
    expect(key(list(whole())('4,五'))).toBe('whole');
  });

  it('gives all values or none, and every problem at its field', () => {
    expect(readAll({ hours, money }, { hours: '４８', money: '1,000' })).toEqual({ values: { hours: 48, money: '1000.00' }, problems: {} });
    const { values, problems } = readAll({ hours, money }, { hours: '', money: '1.234' });
    expect([values, problems.hours?.key, problems.money?.key]).toEqual([null, 'required', 'decimal']);
  });
});
