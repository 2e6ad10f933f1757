import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { createCache } from './cache';

declare module '@apollo/client' {
  namespace ApolloClient {
    namespace DeclareDefaultOptions {
      interface WatchQuery {
        errorPolicy: 'all';
      }
      interface Query {
        errorPolicy: 'all';
      }
      interface Mutate {
        errorPolicy: 'all';
      }
    }
  }
}

const PUBLIC_PAGES = /^\/(sign-in|setup|forgot-password|reset-password)/;

/** The name of the operation as the build recorded it; the text itself travels only where the server does not know it yet. */
const hashOf = (document: { __meta__?: { hash?: string } }): string => document.__meta__?.hash?.replace('sha256:', '') ?? '';

const signInAgain = new ErrorLink(({ error }) => {
  const signedOut = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  if (!signedOut || PUBLIC_PAGES.test(window.location.pathname)) return;
  window.location.assign(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`);
});

/** A client for one browser page. The session travels in its cookie. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([
      signInAgain,
      new PersistedQueryLink({ generateHash: (document) => hashOf(document as { __meta__?: { hash?: string } }) }),
      new HttpLink({ uri: '/api/graphql', credentials: 'same-origin' }),
    ]),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' }, mutate: { errorPolicy: 'all' } },
  });
}
