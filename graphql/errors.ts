import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { Fault, Refusal } from '@/domain/refusal';
import { errorMessage, type Locale } from './messages';

/** A variable that is no value of its type. GraphQL says so in English, for programmers; what the business refuses never comes here. */
const UNREADABLE = 'BAD_USER_INPUT';
const KNOWN = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'PERSISTED_QUERY_NOT_FOUND', 'PERSISTED_QUERY_NOT_SUPPORTED', UNREADABLE, 'BAD_REQUEST', 'OPERATION_RESOLUTION_FAILURE', 'LIMIT', 'UNAUTHENTICATED']);

/** Whether the disk or the memory of the database is full: nothing was written, nothing is lost. */
const isFull = (error: unknown) => /SQLITE_FULL|ENOSPC|disk is full|database or disk is full/i.test(String((error as Error | undefined)?.message ?? error));
const isUnreachable = (error: unknown) => /ECONNREFUSED|ECONNRESET|ESOCKET|ETIMEOUT|ConnectionError|Failed to connect/i.test(String(error));

/** What a client is told of an error: a stable code and a sentence in its language; never a statement, a path or a stack. */
export function describeError(formatted: GraphQLFormattedError, error: unknown, locale: Locale, log: Logger): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { path, locations } = formatted;
  const say = (code: string, key: string, params?: Record<string, string | number>) => ({
    message: errorMessage(locale, key, params), ...(path ? { path } : {}), ...(locations ? { locations } : {}), extensions: { code, ...params },
  });
  const original = cause instanceof GraphQLError && cause.originalError ? cause.originalError : cause;
  if (original instanceof Fault) return say(original.code, original.messageKey, original.params);
  if (original instanceof Refusal) {
    const [detail] = original.details;
    return say('BAD_USER_INPUT', detail?.message ?? 'validation.invalid', { ...detail?.params, ...(detail?.field ? { field: detail.field } : {}) });
  }
  const code = String(formatted.extensions?.code ?? '');
  if (KNOWN.has(code)) {
    const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
    return code === UNREADABLE ? { ...formatted, message: errorMessage(locale, 'unreadable'), extensions: { ...extensions, detail: formatted.message } } : { ...formatted, extensions };
  }
  if (isFull(original)) return say('STORAGE_FULL', 'storageFull');
  log.error({ err: original, path }, 'request failed');
  return isUnreachable(original) ? say('UNAVAILABLE', 'unavailable') : say('INTERNAL_SERVER_ERROR', 'internal');
}
