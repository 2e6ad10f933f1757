import { ApolloClient, ApolloLink, CombinedGraphQLErrors } from '@apollo/client';
import { ErrorLink } from '@apollo/client/link/error';
import { createCache } from './cache';
import { operationLink } from './operation-link';

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

const signInAgain = new ErrorLink(({ error }) => {
  const signedOut = CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED');
  if (!signedOut || PUBLIC_PAGES.test(window.location.pathname)) return;
  window.location.assign(`/sign-in?next=${encodeURIComponent(window.location.pathname + window.location.search)}`);
});

/** A client for one browser page. The session travels in its cookie. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    cache: createCache(),
    link: ApolloLink.from([signInAgain, operationLink]),
    defaultOptions: { watchQuery: { errorPolicy: 'all' }, query: { errorPolicy: 'all' }, mutate: { errorPolicy: 'all' } },
  });
}
