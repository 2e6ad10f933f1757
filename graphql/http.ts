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
import { readBody } from './request-body';
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

/** Answers one GraphQL request. */
export type GraphqlHandler = (request: Request) => Promise<Response>;

const refuse = (status: number, code: string, message: string) =>
  Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: { 'cache-control': 'private, no-store' } });

export function createGraphqlHandler({ server, db, log, jobs, trustProxy, appUrl }: HttpOptions): GraphqlHandler {
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
    const answer = await server.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method, headers: headersOf(request), search: url.search, body: read.body },
      context: async () => context,
    });
    const headers = new Headers([...answer.headers]);
    headers.set('cache-control', 'private, no-store');
    headers.set('vary', 'cookie, authorization, accept-language');
    for (const cookie of cookies) headers.append('set-cookie', cookie);
    const status = answer.status ?? 200;
    if (answer.body.kind !== 'complete') return new Response(streamOf(answer.body.asyncIterator), { status, headers });
    const bytes = Buffer.from(answer.body.string);
    headers.set('content-length', String(bytes.byteLength));
    return new Response(oneChunk(bytes), { status, headers });
  };

  async function contextOf(request: Request, { origin, protocol }: URL, cookies: string[]): Promise<Context> {
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

const localeOf = (request: Request, viewer?: Viewer | null): Locale =>
  chooseLocale(cookieOf(request, 'locale'), viewer?.locale, request.headers.get('accept-language'));

function cookieOf(request: Request, name: string): string | null {
  const found = request.headers.get('cookie')?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${name}=`));
  return found ? found.slice(name.length + 1) : null;
}

function headersOf(request: Request): HeaderMap {
  const headers = new HeaderMap();
  request.headers.forEach((value, name) => headers.set(name, value));
  return headers;
}

// Goes out in one piece. Given the bytes or a string, Response would copy them once more and make a costlier stream of them.
const oneChunk = (bytes: Uint8Array): ReadableStream => new ReadableStream({
  start(controller) {
    controller.enqueue(bytes);
    controller.close();
  },
});

function streamOf(chunks: AsyncIterable<string>): ReadableStream {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async start(controller) {
      for await (const chunk of chunks) controller.enqueue(encoder.encode(chunk));
      controller.close();
    },
  });
}
