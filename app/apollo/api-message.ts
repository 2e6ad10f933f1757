import { CombinedGraphQLErrors } from '@apollo/client/errors';

/**
 * What the API said about a request that failed, in the person's language. Undefined where it was not reached: what the browser says then is for
 * programmers.
 */
export function apiMessage(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
}
