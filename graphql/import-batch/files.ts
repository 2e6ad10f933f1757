import { Readable } from 'node:stream';
import type { ReadableStream as WebStream } from 'node:stream/web';
import type { Logger } from 'pino';
import { type FaultCode, Fault, Refusal, type RefusalDetail } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import { errorFileOf, type ReasonText } from '@/services/import/error-file';
import { storeUpload } from '@/services/import/uploads';
import { tokenOfRequest } from '@/services/session/token';
import { type Viewer, viewerOfToken } from '@/services/viewer';
import { recordId, toGlobalId } from '../global-id';
import { chooseLocale, errorMessage, type Locale, message } from '../messages';

export interface FilesOptions {
  db: Database;
  log: Logger;
  dataDir: string;
  /** How many proxies in front are ours. */
  trustProxy: number;
}

export type FilesHandler = (request: Request) => Promise<Response>;

const STATUS: Partial<Record<FaultCode, number>> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404, STORAGE_FULL: 507, UNAVAILABLE: 503 };
const HEADERS = { 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', vary: 'cookie, authorization, accept-language' };

/**
 * The door for files. POST keeps an upload and opens an import for it: the body is the file, `x-file-name` its URI-encoded name. No page of another
 * site can send that header without asking first, which is never granted. GET ?importBatch=… gives the refused rows of an import.
 */
export function createFilesHandler({ db, log, dataDir, trustProxy }: FilesOptions): FilesHandler {
  return async (request) => {
    const wish = /(?:^|;\s*)locale=([\w-]+)/.exec(request.headers.get('cookie') ?? '')?.[1];
    let locale = chooseLocale(wish, request.headers.get('accept-language'));
    try {
      const viewer = await viewerOf(request);
      locale = chooseLocale(wish, viewer.locale, request.headers.get('accept-language'));
      return request.method === 'POST' ? await upload(request, viewer) : await errorFile(request, viewer, locale);
    } catch (error) {
      return refused(error, locale, log);
    }
  };

  async function viewerOf(request: Request): Promise<Viewer> {
    const secure = trustProxy > 0 ? request.headers.get('x-forwarded-proto') === 'https' : new URL(request.url).protocol === 'https:';
    const token = tokenOfRequest(request.headers, secure);
    const viewer = token ? await viewerOfToken(db, token) : null;
    if (!viewer) throw new Fault('UNAUTHENTICATED', 'unauthenticated');
    return viewer;
  }

  async function upload(request: Request, viewer: Viewer): Promise<Response> {
    const name = decodedName(request.headers.get('x-file-name'));
    if (name === null || !request.body) throw new Fault('BAD_USER_INPUT', 'import.file.nameless');
    const batch = await storeUpload(viewer, dataDir, name, Readable.fromWeb(request.body as WebStream<Uint8Array>));
    return Response.json({ importBatch: { id: toGlobalId('ImportBatch', batch.id) } }, { status: 201, headers: HEADERS });
  }

  async function errorFile(request: Request, viewer: Viewer, locale: Locale): Promise<Response> {
    const id = recordId('ImportBatch', new URL(request.url).searchParams.get('importBatch') ?? '');
    const { lines, fileName } = await errorFileOf(viewer, id, reasonIn(locale));
    const body = Readable.toWeb(Readable.from(lines).map((line: string) => Buffer.from(line))) as ReadableStream<Uint8Array>;
    return new Response(body, {
      headers: { ...HEADERS, 'content-type': 'text/csv; charset=utf-8', 'content-disposition': `attachment; filename="errors.csv"; filename*=UTF-8''${encodeURIComponent(fileName)}` },
    });
  }
}

/** "Telephone: not a telephone number" in this language. */
const reasonIn = (locale: Locale): ReasonText => ({ field, message: key, params }) => {
  const text = errorMessage(locale, key, params);
  return field === null ? text : `${message(locale, `imports.fields.${field}`)}${message(locale, 'kit.colon')}${text}`;
};

function decodedName(header: string | null): string | null {
  try {
    return header === null ? null : decodeURIComponent(header);
  } catch {
    return null;
  }
}

function refused(error: unknown, locale: Locale, log: Logger): Response {
  const answer = (status: number, code: string, { message: key, params }: Pick<RefusalDetail, 'message' | 'params'>) =>
    Response.json({ errors: [{ message: errorMessage(locale, key, params), extensions: { code } }] }, { status, headers: HEADERS });
  if (error instanceof Fault) return answer(STATUS[error.code] ?? 400, error.code, { message: error.messageKey, params: error.params });
  const detail = error instanceof Refusal ? error.details[0] : undefined;
  if (detail) return answer(detail.message === 'import.file.tooLarge' ? 413 : 422, detail.code, detail);
  if (/ENOSPC|SQLITE_FULL/.test(String(error))) return answer(507, 'STORAGE_FULL', { message: 'storageFull' });
  log.error({ err: error }, 'files: request failed');
  return answer(500, 'INTERNAL_SERVER_ERROR', { message: 'internal' });
}
