const SHAPE = /^-?\d{1,13}(\.\d+)?$/;

/** Decimal places that a quantity, a unit price and a rate are kept with; each is stored as a whole number of that unit. */
export const QUANTITY_PLACES = 3;
export const PRICE_PLACES = 4;
export const RATE_PLACES = 4;

/** "2.5" with three places → 2500. Throws RangeError on anything that is not a plain decimal of at most that many places, or too large to be exact. */
export function toScaled(text: string, places: number): number {
  const [whole = '', fraction = ''] = text.replace('-', '').split('.');
  const value = Number(whole + fraction.padEnd(places, '0'));
  if (!SHAPE.test(text) || fraction.length > places || !Number.isSafeInteger(value)) throw new RangeError(`not a decimal with at most ${places} places`);
  return text.startsWith('-') && value !== 0 ? -value : value;
}

/** 2500 with three places → "2.5". Zeros at the end go, down to `least` places. */
export function fromScaled(value: number, places: number, least = 0): string {
  const digits = Math.abs(value).toString().padStart(places + 1, '0');
  let fraction = digits.slice(-places);
  while (fraction.length > least && fraction.endsWith('0')) fraction = fraction.slice(0, -1);
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}${fraction && `.${fraction}`}`;
}
