import { foldText } from '@/domain/text/normalise';
import { parsed, unreadable, type Parsed } from '@/domain/import/parsed';

export interface AmountOptions {
  /** Decimal places of the integer that comes back: 2 makes it 分 or cents. */
  scale?: number;
  /** The decimal mark of the column, where it is known; without it each cell is judged alone. */
  decimalMark?: '.' | ',';
  /** What a plain number is multiplied by, a power of ten: 10000 for a column headed 万元. A unit written in the cell rules. */
  unit?: number;
  /** Digits beyond the scale: refused, or rounded half away from zero. Tails of binary fractions (9 places and more) are always rounded. */
  excess?: 'refuse' | 'round';
}

const CURRENCY = /(?:人民币|rmb|cny|usd|hkd|eur|gbp|jpy|us\$|hk\$|[¥$€£]|元整|元|圆|圓)/gu;
const UNIT_POWER: Record<string, number> = { 十: 1, 百: 2, 千: 3, k: 3, 万: 4, 萬: 4, m: 6, b: 9, 亿: 8, 億: 8 };
const SEGMENT = /([\d.,' ]*\d[.,]?) ?([十百千万萬亿億kmb]*)/uy;
const GROUPED = { '.': /^\d{1,3}(?:\.\d{3})+$/, ',': /^\d{1,3}(?:,\d{2,3})*,\d{3}$/ };

interface Decimal { digits: bigint; places: number }

/** "1.234,56" → "1234.56"; null where the separators make no number or more than one. */
function withPoint(number: string, mark: AmountOptions['decimalMark']): string | null {
  const text = number.replace(/(?<=\d)[' ](?=\d{3}(?!\d))/gu, '').trim();
  if (/^\d+$/.test(text)) return text;
  const decimal = mark ?? decimalMarkOf(text);
  if (decimal === null) return null;
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, ...more] = text.split(decimal);
  const plain = GROUPED[group].test(whole) ? whole.replaceAll(group, '') : whole;
  return more.length === 0 && /^\d*$/.test(plain) && /^\d*$/.test(fraction ?? '') ? `${plain || '0'}.${fraction ?? ''}` : null;
}

/**
 * The mark of one number by itself. With both marks the last one; a comma before exactly three digits groups thousands, before one or two it is
 * decimal, else (1,0000) nobody can tell; several points group.
 */
function decimalMarkOf(text: string): '.' | ',' | null {
  const [point, comma] = [text.lastIndexOf('.'), text.lastIndexOf(',')];
  if (point >= 0 && comma >= 0) return point > comma ? '.' : ',';
  if (comma < 0) return GROUPED['.'].test(text) && text.split('.').length > 2 ? ',' : '.';
  if (GROUPED[','].test(text)) return '.';
  return /^\d+,\d{1,2}$/.test(text) ? ',' : null;
}

function decimalOf(text: string): Decimal {
  const [whole = '', fraction = ''] = text.split('.');
  return { digits: BigInt(whole + fraction), places: fraction.length };
}

function unitPower(unit: string): number {
  return [...unit].reduce((power, character) => power + (UNIT_POWER[character] ?? 0), 0);
}

const timesTen = ({ digits, places }: Decimal, power: number): Decimal =>
  power >= places ? { digits: digits * 10n ** BigInt(power - places), places: 0 } : { digits, places: places - power };

const basePower = ({ unit = 1 }: AmountOptions): number => Math.round(Math.log10(unit));

/** The power of ten that a number without a unit stands for behind one with; null where nobody can tell: 2千万5. */
function powerBehind(unit: string, number: string): number | null {
  if (!/^ ?\d$/.test(number) || unit === '十') return 0;
  // 1万2 is 1万2千, said as people say it.
  return /^[百千万萬亿億]$/u.test(unit) ? unitPower(unit) - 1 : null;
}

/** Sums "1亿2000万" into one decimal; null where anything else is left over. */
function sumOf(text: string, options: AmountOptions): Decimal | null {
  let total: Decimal | null = null;
  let before = '';
  for (SEGMENT.lastIndex = 0; SEGMENT.lastIndex < text.length;) {
    const match = SEGMENT.exec(text);
    const [, number = '', unit = ''] = match ?? [];
    const plain = match && withPoint(number, options.decimalMark);
    if (plain === null || (total !== null && total.places > 0)) return null;
    const power: number | null = unit ? unitPower(unit) : total === null ? basePower(options) : powerBehind(before, number);
    if (power === null) return null;
    const scaled = timesTen(decimalOf(plain), power);
    total = total === null ? scaled : { digits: total.digits * 10n ** BigInt(scaled.places) + scaled.digits, places: scaled.places };
    before = unit;
  }
  return total;
}

/** Excel writes large and small numbers as 1.5E+06; they count in the column's unit as others do. */
function fromExponent(text: string, options: AmountOptions): Decimal | null {
  const match = /^(\d+)(?:\.(\d+))?e([+-]?\d{1,2})$/u.exec(text);
  return match && timesTen(decimalOf(`${match[1]}.${match[2] ?? ''}`), Number(match[3]) + basePower(options));
}

function toScale({ digits, places }: Decimal, scale: number, excess: 'refuse' | 'round'): bigint | null {
  if (places <= scale) return digits * 10n ** BigInt(scale - places);
  const divisor = 10n ** BigInt(places - scale);
  if (digits % divisor !== 0n && excess === 'refuse' && places < 9) return null;
  return (digits + divisor / 2n) / divisor;
}

/**
 * Reads an amount as people and systems write it ("$90,000 ", "¥1,234.50", "1.234,56", "(500)", "12万", "1亿2000万", "1.5E+06") and gives
 * integer minor units that are safe integers. Problems: unknown (no number, or ambiguous), tooPrecise, tooLarge.
 */
export function parseAmount(cell: string, options: AmountOptions = {}): Parsed<number> {
  const folded = foldText(cell.slice(0, 100)).replace(CURRENCY, '').replace(/[−–—]/gu, '-').trim();
  const shape = /^(\()?\s*([+-]?)\s*([\d.,' e+十百千万萬亿億kmb-]*?[\d十百千万萬亿億kmb.,])\s*(-?)\s*(\))?$/u.exec(folded);
  const body = (shape?.[3] ?? '').replace(/^(?=[.,]\d)/u, '0');
  const signs = [shape?.[1], shape?.[2] === '-', shape?.[4]].filter(Boolean).length;
  if (!shape || (shape[1] === undefined) !== (shape[5] === undefined) || signs > 1) return unreadable('import.amount.unknown');
  const total = fromExponent(body, options) ?? sumOf(body, options);
  if (total === null) return unreadable('import.amount.unknown');
  const minor = toScale(total, options.scale ?? 2, options.excess ?? 'refuse');
  if (minor === null) return unreadable('import.amount.tooPrecise');
  if (minor > BigInt(Number.MAX_SAFE_INTEGER)) return unreadable('import.amount.tooLarge');
  return parsed(signs === 1 && minor !== 0n ? -Number(minor) : Number(minor));
}
