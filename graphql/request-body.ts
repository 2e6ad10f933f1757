import { LIMITS } from './limits/rules';

/** The body of a request as parsed JSON, or why it cannot be: an HTTP status and a message key below `errors`. */
export type RequestBody = { body: unknown } | { status: 400 | 413 | 415; messageKey: 'notJson' | 'bodyTooLarge' };

/** What of a request is read here: a web `Request` has it, and one of Node.js with its headers wrapped. */
export interface Received {
  method: string;
  headers: Pick<Headers, 'get'>;
  body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array> | null;
}

const JSON_TYPE = /^application\/(json|graphql-response\+json)\s*(;|$)/i;

/** Reads no more than the limit, whatever the sender announces; a body that is no JSON is left unread for Apollo to refuse. */
export async function readBody(request: Received): Promise<RequestBody> {
  const type = request.headers.get('content-type') ?? '';
  if (request.method !== 'POST' || !JSON_TYPE.test(type)) return { body: undefined };
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(type)?.[1];
  if (charset && !/^utf-?8$/i.test(charset)) return { status: 415, messageKey: 'notJson' };
  const bytes = await readBytes(request, LIMITS.bodyBytes);
  if (!bytes) return { status: 413, messageKey: 'bodyTooLarge' };
  try {
    return { body: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return { status: 400, messageKey: 'notJson' };
  }
}

/** The bytes of a body; null where there are more than `most`, which are then left unread. */
export async function readBytes(request: Omit<Received, 'method'>, most: number): Promise<Buffer | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
