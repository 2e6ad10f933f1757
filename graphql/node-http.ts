import type { IncomingMessage, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Logger } from 'pino';
import type { GraphqlDoor, GraphqlRequest } from './http';

const compressed = promisify(gzip);
/** Fewer characters than this are not worth compressing. */
const WORTH_COMPRESSING = 1024;

/** Answers one GraphQL request on its own socket. */
export type NodeGraphqlHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The door for the production server: on the way through Next's route an operation costs half as much again (docs/decisions/0018).
 * Answers what that route answers.
 */
export function createNodeGraphqlHandler(door: GraphqlDoor, log: Logger): NodeGraphqlHandler {
  return async (request, response) => {
    try {
      const { status, headers, body } = await door(received(request));
      response.statusCode = status;
      for (const [name, value] of headers) response.appendHeader(name, value);
      response.appendHeader('vary', 'accept-encoding');
      if (typeof body === 'string') await send(body, request, response);
      else await pipeline(Readable.from(body), response);
    } catch (error) {
      // Who left does not wait for an answer.
      if (response.destroyed) return;
      log.error({ err: error }, 'a request could not be answered');
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    } finally {
      // What was not read stands in the way of the next request on this connection.
      request.resume();
    }
  };
}

async function send(text: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const zipped = text.length >= WORTH_COMPRESSING && takesGzip(request.headers['accept-encoding']);
  if (zipped) response.setHeader('content-encoding', 'gzip');
  const bytes = zipped ? await compressed(text) : Buffer.from(text);
  response.setHeader('content-length', bytes.byteLength).end(bytes);
}

const takesGzip = (accepted: string | string[] | undefined): boolean => /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(String(accepted ?? ''));

function received(request: IncomingMessage): GraphqlRequest {
  const valueOf = (name: string) => {
    const value = request.headers[name.toLowerCase()];
    return value === undefined ? null : String(value);
  };
  return {
    method: request.method ?? '',
    // Never by the Host header, which anybody may write: links in mails may begin with this.
    url: `http://localhost:${request.socket.localPort}${request.url}`,
    headers: {
      get: valueOf,
      has: (name) => valueOf(name) !== null,
      forEach: (each) => {
        for (const name of Object.keys(request.headers)) each(valueOf(name) ?? '', name, undefined as never);
      },
    },
    // Left in the midst, as by who sends too much, it must not take the socket along that the answer goes out by.
    body: request.iterator({ destroyOnReturn: false }),
  };
}
