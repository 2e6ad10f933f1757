import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import type { GraphqlHandler } from '@/graphql/http';

export interface Door {
  /** Address of the API. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Puts the API behind a bare HTTP server, so that what is measured is the backend and not the pages. Port 0 takes a free one. */
export async function openDoor(graphql: GraphqlHandler, port = 0): Promise<Door> {
  const server = createServer((message, reply) => {
    graphql(requestOf(message))
      .then(async (answer) => {
        reply.writeHead(answer.status, [...answer.headers].flat());
        reply.end(Buffer.from(await answer.arrayBuffer()));
      })
      .catch(() => reply.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://127.0.0.1:${taken}/api/graphql`, port: taken,
    close: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
}

function requestOf(message: IncomingMessage): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(message.headers)) headers.set(name, String(value));
  const bodied = message.method === 'POST';
  return new Request(`http://127.0.0.1${message.url}`, {
    method: message.method ?? 'GET', headers, ...(bodied ? { body: Readable.toWeb(message) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit);
}
