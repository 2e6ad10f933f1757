import { createHash } from 'node:crypto';
import { isIP, isIPv6 } from 'node:net';
import { foldEmail } from '@/domain/text/email';
import type { AttemptLimit } from './attempts';

const WRONG_PASSWORDS = 10;
const PER_ADDRESS = 100;
const MAILS_PER_ACCOUNT = 3;

// Whoever types an address wrong should not find it stored in the clear.
const digest = (text: string) => createHash('sha256').update(text).digest('hex');

/** Wrong passwords of one account, whichever way its address is written. Unknown accounts are counted alike. */
export const accountLimit = (email: string): AttemptLimit => ({ key: `account:${digest(foldEmail(email))}`, max: WRONG_PASSWORDS, code: 'LOCKED_OUT' });

/**
 * Tries of one client, whoever they are about: an IPv6 client owns a whole /64. None where the address is not known: one limit for everybody
 * would let anybody shut everybody out.
 */
export function addressLimits(address: string): AttemptLimit[] {
  const client = networkOf(address);
  return client ? [{ key: `address:${client}`, max: PER_ADDRESS, code: 'RATE_LIMITED' }] : [];
}

/** What one client is told from another by: its address, of IPv6 the /64; null where the address is none. */
export function networkOf(address: string): string | null {
  // Some proxies write the port along, and a link-local address names its interface.
  const plain = address.replace(/^\[(.*)\](:\d+)?$/, '$1').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1').replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  return isIP(plain) ? network(plain) : null;
}

/** Mails with a reset link to one account. */
export const mailLimit = (email: string): AttemptLimit => ({ key: `mail:${digest(foldEmail(email))}`, max: MAILS_PER_ACCOUNT, code: 'RATE_LIMITED' });

function network(address: string): string {
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.toLowerCase().split('::');
  const groups = head ? head.split(':') : [];
  const rest = tail ? tail.split(':') : [];
  const full = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return `${full.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}
