import pino, { type Logger } from 'pino';

/** Names under which secrets travel; whatever stands there is never written to a log. */
const REDACTED = ['password', 'newPassword', 'currentPassword', 'token', 'authorization', 'cookie', 'secret', 'set-cookie'];

/** The log of the process: JSON lines on standard output, secrets struck out. */
export function createLog(level: string): Logger {
  const paths = REDACTED.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino({ level, redact: { paths, censor: '[redacted]' }, base: { name: 'zhike' } });
}
