/** Decimal places of every currency the product stores; amounts are integers of 1/100. */
const SCALE = 2;
const SHAPE = /^-?\d{1,13}(\.\d{1,2})?$/;

/** "1284.5" → 128450 (minor units). Throws RangeError on anything that is not a plain decimal of at most two places. */
export function toMinor(text: string): number {
  if (!SHAPE.test(text)) throw new RangeError('not a decimal amount with at most two places');
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const minor = Number(whole) * 10 ** SCALE + Number(fraction.padEnd(SCALE, '0'));
  return negative && minor !== 0 ? -minor : minor;
}

/** 128450 → "1284.50". */
export function fromMinor(minor: number): string {
  const digits = Math.abs(minor).toString().padStart(SCALE + 1, '0');
  return `${minor < 0 ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`;
}
