import { CombinedGraphQLErrors } from '@apollo/client/errors';

const REFUSED = 'BAD_USER_INPUT';

interface Result<Data> {
  data?: Data;
  previousData?: Data;
  error?: unknown;
  loading: boolean;
  refetch: () => unknown;
}

/**
 * What a page of figures shows. While others are asked for it keeps those it had, dimmed as `stale`; after an error never: they are not of what the filters say
 * by then. `failed` is what an ErrorState says of the error.
 */
export function figuresShown<Data>({ data, previousData, error, loading, refetch }: Result<Data>) {
  const shown = data ?? (error ? undefined : previousData);
  const refusal = refusalIn(error);
  return {
    shown, stale: loading && !data && Boolean(shown),
    failed: error && !shown ? { text: refusal, onRetry: refusal ? undefined : () => void refetch() } : null,
  };
}

/** Why the API refuses what was asked, in the person's language: asked again it says the same. */
function refusalIn(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? error.errors.find(({ extensions }) => extensions?.code === REFUSED)?.message : undefined;
}
