import { COMMON_PASSWORDS } from './password-common';
import { foldText } from './text/normalise';

export const PASSWORD_MIN = 10;
/** Long enough for any passphrase; hashing a megabyte would be a way to keep the server busy. */
export const PASSWORD_MAX = 128;

/** What has to stand beside a name or a common word to make a password of its own. */
const OWN_PART = 6;
const MIN_DISTINCT = 4;

export interface PasswordOwner {
  name: string;
  email: string;
}

/**
 * Why a password is refused, as a message key below `errors`, or null. Length counts, not the kinds of characters (NIST SP 800-63B 5.1.1.2);
 * what everybody tries first is refused: common passwords with decoration, a few characters repeated, one's own name or address.
 */
export function passwordProblem(password: string, owner: PasswordOwner): string | null {
  if ([...password].length < PASSWORD_MIN) return 'password.tooShort';
  if (password.length > PASSWORD_MAX) return 'password.tooLong';
  const folded = foldText(password);
  if (isOwn(folded, owner)) return 'password.personal';
  return isCommon(folded) ? 'password.common' : null;
}

function isOwn(password: string, { name, email }: PasswordOwner): boolean {
  const address = foldText(email);
  const parts = [address, address.split('@')[0] ?? '', foldText(name), foldText(name).replaceAll(' ', '')];
  return parts.some((part) => part.length >= 2 && password.includes(part) && password.length - part.length < OWN_PART);
}

function isCommon(password: string): boolean {
  if (new Set(password).size < MIN_DISTINCT || COMMON_PASSWORDS.has(password)) return true;
  // Password2024!, 123qwerty456: the word is the guess, the rest is what every cracking tool adds.
  const core = password.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (core.length > 3 && COMMON_PASSWORDS.has(core)) return true;
  const half = password.slice(0, password.length / 2);
  return half.repeat(2) === password && COMMON_PASSWORDS.has(half);
}
