import pino, { type DestinationStream, type Logger } from 'pino';

/** Names under which secrets and the data of customers travel, the parameters of a failed statement among them; what stands there is never written to a log. */
const REDACTED = ['password', 'newPassword', 'currentPassword', 'token', 'authorization', 'cookie', 'secret', 'set-cookie', 'parameters'];

/** The log of the process: JSON lines on standard output, secrets struck out. */
export function createLog(level: string, destination: DestinationStream = pino.destination(1)): Logger {
  const paths = REDACTED.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino({ level, redact: { paths, censor: '[redacted]' }, base: { name: 'zhike' } }, destination);
}
