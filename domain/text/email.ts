import { foldText } from '@/domain/text/normalise';

/**
 * An e-mail address as it is compared: the address out of `Name <a@b>` or `mailto:a@b`, folded to lower case, without blanks. The part before
 * the @ is folded too: no provider in use tells its case apart. Anything that is no address comes back folded.
 */
export function foldEmail(email: string): string {
  const folded = foldText(email);
  const address = /<([^<>]*@[^<>]*)>/u.exec(folded)?.[1] ?? folded;
  return address.replace(/^(?:\s*mailto:)+/u, '').replace(/\s+/gu, '').normalize('NFC');
}

/** True for one address of the usual shape: at most 64 characters, an @, a domain with a dot. No proof that it exists. */
export function isPlausibleEmail(email: string): boolean {
  const address = foldEmail(email);
  return address.length <= 254 && /^[^\s@<>(),;:"]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+\p{L}[\p{L}\p{N}-]{1,62}$/u.test(address);
}
