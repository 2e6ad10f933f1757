import { type ApolloServer, HeaderMap } from '@apollo/server';
import type { Logger } from 'pino';
import type { Database } from '@/services/database/database';
import type { JobDefinition } from '@/services/job/definition';
import { slideSession } from '@/services/session/slide';
import { sessionCookie, tokenOfRequest } from '@/services/session/token';
import { type Viewer, viewerOfToken } from '@/services/viewer';
import type { Context } from './context';
import { LIMITS } from './limits/rules';
import { Loaders } from './loaders';
import { chooseLocale, errorMessage, type Locale } from './messages';
import { readBody, type Received } from './request-body';
import { clientAddress } from './peer';

export interface HttpOptions {
  server: ApolloServer<Context>;
  db: Database;
  log: Logger;
  jobs: readonly JobDefinition[];
  /** How many proxies in front are ours; an address is believed only that many steps back. */
  trustProxy: number;
  /** Address that links start with; empty: the one the request came to. */
  appUrl: string;
}

/** A GraphQL request, as the web has them or as `node-http.ts` makes of what Node.js received. */
export interface GraphqlRequest extends Received {
  url: string;
  headers: Pick<Headers, 'get' | 'has' | 'forEach'>;
}

export interface GraphqlAnswer {
  status: number;
  headers: [name: string, value: string][];
  body: string | AsyncIterable<string>;
}

/** Answers one GraphQL request. */
export type GraphqlDoor = (request: GraphqlRequest) => Promise<GraphqlAnswer>;

const refuse = (status: number, code: string, message: string): GraphqlAnswer => ({
  status, headers: [['content-type', 'application/json'], ['cache-control', 'private, no-store']], body: JSON.stringify({ errors: [{ message, extensions: { code } }] }),
});

export function createGraphqlDoor({ server, db, log, jobs, trustProxy, appUrl }: HttpOptions): GraphqlDoor {
  return async (request) => {
    const cookies: string[] = [];
    const url = new URL(request.url);
    const read = await readBody(request);
    if ('status' in read) {
      const code = read.status === 413 ? 'LIMIT' : 'BAD_REQUEST';
      return refuse(read.status, code, errorMessage(localeOf(request), read.messageKey, { bytes: LIMITS.bodyBytes }));
    }
    let context: Context;
    try {
      context = await contextOf(request, url, cookies);
    } catch (error) {
      log.error({ err: error }, 'the viewer could not be read');
      return refuse(503, 'UNAVAILABLE', errorMessage(localeOf(request), 'unavailable'));
    }
    const { status = 200, headers, body } = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: url.search, body: read.body },
      context: async () => context,
    });
    const own: GraphqlAnswer['headers'] = [['cache-control', 'private, no-store'], ['vary', 'cookie, authorization, accept-language'], ...cookies.map((cookie) => ['set-cookie', cookie] as [string, string])];
    const others = [...headers].filter(([name]) => !own.some(([ours]) => ours === name.toLowerCase()));
    return { status, headers: [...others, ...own], body: body.kind === 'complete' ? body.string : body.asyncIterator };
  };

  async function contextOf(request: GraphqlRequest, { origin, protocol }: URL, cookies: string[]): Promise<Context> {
    const secure = trustProxy > 0 ? request.headers.get('x-forwarded-proto') === 'https' : protocol === 'https:';
    const token = tokenOfRequest(request.headers, secure);
    const viewer = token ? await viewerOfToken(db, token) : null;
    // A program's bearer token is its own to keep; a browser's cookie has to live on with its session.
    if (viewer && token && slideSession(viewer) && !request.headers.has('authorization')) cookies.push(sessionCookie(token, secure));
    const key = request.headers.get('idempotency-key');
    if (viewer && key) viewer.idempotencyKey = key;
    return {
      db, viewer, jobs, secure, loaders: new Loaders(viewer), origin: appUrl || origin, userAgent: request.headers.get('user-agent'),
      locale: localeOf(request, viewer),
      clientAddress: clientAddress(request, trustProxy),
      setCookie: (header) => void cookies.push(header),
    };
  }
}

const localeOf = (request: GraphqlRequest, viewer?: Viewer | null): Locale =>
  chooseLocale(cookieOf(request, 'locale'), viewer?.locale, request.headers.get('accept-language'));

function cookieOf(request: GraphqlRequest, name: string): string | null {
  const found = request.headers.get('cookie')?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

function headersOf(request: GraphqlRequest): HeaderMap {
  const headers = new HeaderMap();
  request.headers.forEach((value, name) => headers.set(name, value));
  return headers;
}
