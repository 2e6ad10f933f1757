import type { Logger } from 'pino';
import { nounMeta } from '@/entities/noun';
import { Fault } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import { LiveChanges } from '@/services/live';
import { tokenOfRequest } from '@/services/session/token';
import { type Viewer, viewerOfToken } from '@/services/viewer';
import { toGlobalId } from '../global-id';
import { chooseLocale, errorMessage } from '../messages';
import { OpenStream } from './open-stream';
import { type Topic, topicOf } from './topic';

export interface EventsOptions {
  db: Database;
  log: Logger;
  /** How many proxies in front are ours. */
  trustProxy: number;
}

export interface Events {
  handle(request: Request): Promise<Response>;
  /** Ends every stream, so that the process can end. */
  close(): void;
}

/** Streams that one person has open at most: a few windows, and those that a browser has not let go of yet. */
export const STREAMS_PER_USER = 12;
const STATUS: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };
const HEADERS = { 'cache-control': 'private, no-store, no-transform', 'x-content-type-options': 'nosniff' };

/**
 * The door for live events: GET with a topic streams the ids of its records that changed. What they are now has to be asked by GraphQL. The session and the rights are looked at again before every event and with every heartbeat; the stream ends with the session.
 */
export function createEvents({ db, log, trustProxy }: EventsOptions): Events {
  const live = new LiveChanges(db, (error) => log.error({ err: error }, 'the ledger could not be read for live events'));
  const open = new Map<OpenStream, number>();
  const start = async (request: Request): Promise<Response> => {
    const token = tokenOf(request, trustProxy);
    const viewer = token ? await viewerOfToken(db, token) : null;
    if (!token || !viewer) throw new Fault('UNAUTHENTICATED', 'unauthenticated');
    const topic = await topicOf(viewer, new URL(request.url).searchParams);
    const userId = viewer.userId ?? 0;
    if ([...open.values()].filter((id) => id === userId).length >= STREAMS_PER_USER) return refuse(request, 429, 'LIMIT', 'streams');
    const stream = await streamOf(live, () => viewerOfToken(db, token), topic, (ended) => open.delete(ended));
    open.set(stream, userId);
    request.signal.addEventListener('abort', () => stream.end());
    return new Response(stream.body, { headers: { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' } });
  };
  return {
    handle: (request) => start(request).catch((error: unknown) => refused(request, error, log)),
    close: () => {
      for (const stream of open.keys()) stream.end();
      live.stop();
    },
  };
}

function tokenOf(request: Request, trustProxy: number): string | null {
  const secure = trustProxy > 0 ? request.headers.get('x-forwarded-proto') === 'https' : new URL(request.url).protocol === 'https:';
  return tokenOfRequest(request.headers, secure);
}

/** A stream of the records of a topic that change, for whoever `viewer` still finds signed in. */
async function streamOf(live: LiveChanges, viewer: () => Promise<Viewer | null>, { event, noun, readable }: Topic, onEnd: (stream: OpenStream) => void): Promise<OpenStream> {
  const unlisten = await live.listen(async (changes) => {
    const changed = [...new Set(changes.filter((change) => change.noun === noun).map(({ recordId: id }) => id))];
    if (!changed.length) return;
    const now = await viewer();
    if (!now) return stream.end();
    const ids = await readable(now, changed);
    if (ids.length) stream.send(event, ids.map((id) => toGlobalId(nounMeta(noun).typeName, id)));
  });
  const stream = new OpenStream({
    stillOpen: async () => (await viewer()) !== null,
    onEnd: () => {
      unlisten();
      onEnd(stream);
    },
  });
  return stream;
}

function refused(request: Request, error: unknown, log: Logger): Response {
  if (error instanceof Fault) return refuse(request, STATUS[error.code] ?? 400, error.code, error.messageKey, error.params);
  log.error({ err: error }, 'events: request failed');
  return refuse(request, 500, 'INTERNAL_SERVER_ERROR', 'internal');
}

function refuse(request: Request, status: number, code: string, key: string, params: Record<string, string | number> = {}): Response {
  const locale = chooseLocale(/(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1], request.headers.get('accept-language'));
  return Response.json({ errors: [{ message: errorMessage(locale, key, params), extensions: { code } }] }, { status, headers: HEADERS });
}
