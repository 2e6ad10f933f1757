/** Powers of ten that people write as a character. */
const units: Record<string, number> = { 万: 4, 亿: 8, w: 4, k: 3 };

/** A comma or a blank groups thousands or means nothing: "4,5" is not 45. */
const GROUPED = /^\d{1,3}(?:[,_ ]\d{3})+(?=$|[.万亿wk ])/;

/**
 * Reads what a person types as a number, exactly: full-width digits and signs, grouping and 万/亿/k are understood.
 * Returns a plain decimal string ("15000", "-3.5"), '' for nothing, null for what is no number.
 */
export function parseDecimal(text: string): string | null {
  const folded = text.normalize('NFKC').toLowerCase().replace(/[\p{Cf}¥$€]/gu, '').replace(/\s+/g, ' ').replace(/。/g, '.').replace(/\u2212/g, '-').trim();
  const plain = folded.replace(/^([+-]) /, '$1').replace(/ (?=[万亿wk]$)/, '').replace(/\d.*/, (digits) => digits.replace(GROUPED, (whole) => whole.replace(/[,_ ]/g, '')));
  if (plain === '') return '';
  const match = /^([+-]?)(\d*)(?:\.(\d*))?([万亿wk]?)$/.exec(plain);
  if (!match || !`${match[2]}${match[3] ?? ''}`) return null;
  const [, sign, whole = '', fraction = '', unit = ''] = match;
  const shift = units[unit] ?? 0;
  const moved = fraction.padEnd(shift, '0');
  const left = (whole + moved.slice(0, shift)).replace(/^0+(?=\d)/, '') || '0';
  const right = moved.slice(shift).replace(/0+$/, '');
  const digits = right ? `${left}.${right}` : left;
  return sign === '-' && /[1-9]/.test(digits) ? `-${digits}` : digits;
}

/** Groups by thousands and, with `scale`, pads the fraction; works on the string, so no digit is lost. */
export function groupDecimal(decimal: string, scale?: number): string {
  if (!/^-?\d+(\.\d+)?$/.test(decimal)) return decimal;
  const [whole = '', fraction = ''] = decimal.split('.');
  const padded = scale === undefined ? fraction : fraction.padEnd(scale, '0');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (padded ? `.${padded}` : '');
}
