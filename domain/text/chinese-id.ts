import { foldText } from '@/domain/text/normalise';

/** The 31 characters of GB 32100-2015: no I, O, Z, S, V. A character's value is its index. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** 3^i mod 31 for i = 0 … 16. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

export type CreditCodeProblem = 'validation.creditCode.length' | 'validation.creditCode.character' | 'validation.creditCode.checkDigit';

/** A 统一社会信用代码 as it is stored: full width folded, upper case, without blanks and hyphens. */
export function normaliseCreditCode(code: string): string {
  return foldText(code).toUpperCase().replace(/[\s-]+/gu, '');
}

/** The 18th character for the first 17 of a 统一社会信用代码 (GB 32100-2015). Throws RangeError on a character outside its alphabet. */
export function creditCodeCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => {
    const value = ALPHABET.indexOf(first17[index] ?? '?');
    if (value < 0) throw new RangeError('not a character of GB 32100');
    return total + value * weight;
  }, 0);
  return ALPHABET[(31 - (sum % 31)) % 31] ?? '0';
}

/** What is wrong with a 统一社会信用代码, as a message key; null where length, characters and check digit are right. Folds its input first. */
export function creditCodeProblem(code: string): CreditCodeProblem | null {
  const plain = normaliseCreditCode(code);
  if (plain.length !== 18) return 'validation.creditCode.length';
  if ([...plain].some((character) => !ALPHABET.includes(character))) return 'validation.creditCode.character';
  return plain[17] === creditCodeCheckDigit(plain) ? null : 'validation.creditCode.checkDigit';
}
