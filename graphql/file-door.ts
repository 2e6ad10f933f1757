import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Logger } from 'pino';
import { type FaultCode, Fault, Refusal, type RefusalDetail } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import { tokenOfRequest } from '@/services/session/token';
import { type Viewer, viewerOfToken } from '@/services/viewer';
import { chooseLocale, errorMessage, type Locale } from './messages';

export interface FileDoorOptions {
  db: Database;
  log: Logger;
  dataDir: string;
  /** How many proxies in front are ours. */
  trustProxy: number;
}

/** Answers a request that brings a file or asks for one. */
export type FileDoor = (request: Request) => Promise<Response>;

interface Acts {
  /** Keeps a file; resolves to what is answered. */
  take(file: SentFile, viewer: Viewer, url: URL): Promise<object>;
  /** The file that the address names. */
  give(viewer: Viewer, url: URL, locale: Locale): Promise<Response>;
}

/** A file as it comes in. */
export interface SentFile {
  name: string;
  /** Bytes that the sender announces; null where they do not. */
  announced: number | null;
  body: AsyncIterable<Uint8Array>;
}

/** More than one person may send for now. */
export class TooOften extends Error {
  constructor(readonly seconds: number) {
    super('too many files at once');
  }
}

const STATUS: Partial<Record<FaultCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, STORAGE_FULL: 507, UNAVAILABLE: 503 };
const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', vary: 'cookie, authorization, accept-language' };

/**
 * A door for files, for whoever is signed in. POST takes one: the body is the file, `x-file-name` its URI-encoded name. No page of another site can send
 * that header without asking first, which is never granted. GET gives one. What is refused is answered with a stable code.
 */
export function fileDoor({ db, log, trustProxy }: FileDoorOptions, { take, give }: Acts): FileDoor {
  return async (request) => {
    const wish = /(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    let locale = chooseLocale(wish, request.headers.get('accept-language'));
    try {
      const viewer = await viewerOf(request);
      const url = new URL(request.url);
      locale = chooseLocale(wish, viewer.locale, request.headers.get('accept-language'));
      if (request.method !== 'POST') return await asWanted(await give(viewer, url, locale), request);
      return Response.json(await take(sentFile(request), viewer, url), { status: 201, headers: HEADERS });
    } catch (error) {
      // Whoever hung up hears no answer; that is no fault of ours to tell the log.
      if (request.signal.aborted) return new Response(null, { status: 499 });
      return refused(error, locale, log);
    }
  };

  async function viewerOf(request: Request): Promise<Viewer> {
    const secure = trustProxy > 0 ? request.headers.get('x-forwarded-proto') === 'https' : new URL(request.url).protocol === 'https:';
    const token = tokenOfRequest(request.headers, secure);
    const viewer = token ? await viewerOfToken(db, token) : null;
    if (!viewer) throw new Fault('UNAUTHENTICATED', 'unauthenticated');
    const key = request.headers.get('idempotency-key');
    if (key) viewer.idempotencyKey = key;
    return viewer;
  }
}

/** What nobody will read lets go of what it holds open: an answer to HEAD, or to somebody who has hung up. */
async function asWanted(answer: Response, { method, signal }: Request): Promise<Response> {
  if (method !== 'HEAD' && !signal.aborted) return answer;
  await answer.body?.cancel();
  return new Response(null, answer);
}

function sentFile({ headers, body }: Request): SentFile {
  const name = decoded(headers.get('x-file-name'));
  if (name === null || !body) throw new Fault('BAD_USER_INPUT', 'fileNameless');
  const announced = headers.get('content-length');
  return { name, announced: announced === null ? null : Number(announced), body: Readable.fromWeb(body as WebStream<Uint8Array>) };
}

function decoded(header: string | null): string | null {
  try {
    return header === null ? null : decodeURIComponent(header);
  } catch {
    return null;
  }
}

/** A file under its name, as something to be saved and never to be shown. */
export function fileResponse(stream: Readable, { name, mediaType, size }: { name: string; mediaType: string; size?: number }): Response {
  // What encodeURIComponent leaves as it is, but RFC 5987 does not allow.
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
    headers: {
      ...HEADERS, 'content-type': mediaType, 'content-disposition': `attachment; filename*=UTF-8''${encoded}`, 'content-security-policy': "sandbox; default-src 'none'",
      // Next sends what it streams in chunks, and without this.
      ...(size === undefined ? {} : { 'content-length': String(size) }),
    },
  });
}

function refused(error: unknown, locale: Locale, log: Logger): Response {
  const answer = (status: number, code: string, { message: key, params }: Pick<RefusalDetail, 'message' | 'params'>) =>
    Response.json({ errors: [{ message: errorMessage(locale, key, params), extensions: { code } }] }, { status, headers: HEADERS });
  if (error instanceof TooOften) {
    const response = answer(429, 'LIMIT', { message: 'rateLimited', params: { seconds: error.seconds } });
    response.headers.set('retry-after', String(error.seconds));
    return response;
  }
  if (error instanceof Fault) return answer(STATUS[error.code] ?? 400, error.code, { message: error.messageKey, params: error.params });
  const detail = error instanceof Refusal ? error.details[0] : undefined;
  if (detail) return answer(detail.message.endsWith('.tooLarge') ? 413 : 422, detail.code, detail);
  if (/ENOSPC|SQLITE_FULL/.test(String(error))) return answer(507, 'STORAGE_FULL', { message: 'storageFull' });
  log.error({ err: error }, 'files: request failed');
  return answer(500, 'INTERNAL_SERVER_ERROR', { message: 'internal' });
}
