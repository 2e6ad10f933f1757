import { ApolloLink } from '@apollo/client';
import { print } from '@apollo/client/utilities';
import { Observable } from 'rxjs';

type Answer = ApolloLink.Result;

const HEADERS = { accept: 'application/graphql-response+json, application/json;q=0.9', 'content-type': 'application/json' };

/** An operation goes by the name that the build gave it; its text travels only where the server does not know that, as one of another version than this page. */
export const operationLink = new ApolloLink((operation) => new Observable<Answer>((observer) => {
  const stop = new AbortController();
  const { signal } = (operation.getContext().fetchOptions ?? {}) as RequestInit;
  current(operation, signal ? AbortSignal.any([signal, stop.signal]) : stop.signal).then(
    (answer) => { observer.next(answer); observer.complete(); },
    (error: unknown) => observer.error(error),
  );
  return () => stop.abort();
}));

const isMutation = ({ query }: ApolloLink.Operation) => query.definitions.some((part) => part.kind === 'OperationDefinition' && part.operation === 'mutation');

/** How many changes of this page were answered so far. */
let changes = 0;
const MOST_TRIES = 3;

/** An answer that is overtaken by that of a change tells of before it, and would undo the change in sight: what was asked is asked again. */
async function current(operation: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  if (isMutation(operation)) return send(operation, signal).finally(() => { changes += 1; });
  for (let tries = 1; ; tries += 1) {
    const before = changes;
    const answer = await send(operation, signal);
    if (changes === before || tries === MOST_TRIES) return answer;
  }
}

async function send({ query, operationName, variables }: ApolloLink.Operation, signal: AbortSignal): Promise<Answer> {
  const { __meta__: meta } = query as { __meta__?: { hash: string } };
  const named = { persistedQuery: { version: 1, sha256Hash: meta?.hash.replace('sha256:', '') } };
  const answer = await post({ operationName, variables, extensions: named }, signal);
  const unknown = answer.errors?.some(({ extensions }) => extensions?.code === 'PERSISTED_QUERY_NOT_FOUND');
  // Without the name, which is that of the text as the build wrote it: printed here it is another one.
  return unknown ? post({ operationName, variables, query: print(query) }, signal) : answer;
}

async function post(body: object, signal: AbortSignal): Promise<Answer> {
  const response = await fetch('/api/graphql', { method: 'POST', credentials: 'same-origin', headers: HEADERS, body: JSON.stringify(body), signal });
  const answer = (await response.json()) as Answer | null;
  // What stands between may answer in its place, in JSON as well: an answer of the API either names errors or is one that went well.
  if (!answer?.errors?.length && !(response.ok && answer && 'data' in answer)) throw new Error(`The API answered with ${response.status}`);
  return answer;
}
