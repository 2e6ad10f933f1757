import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NodeGraphqlHandler } from '@/graphql/node-http';

export interface Door {
  /** Address of the API. */
  url: string;
  port: number;
  close(): Promise<void>;
}

/** Puts the API behind a bare HTTP server, so that what is measured is the backend and not the pages. Port 0 takes a free one. */
export async function openDoor(graphql: NodeGraphqlHandler, port = 0): Promise<Door> {
  const server = createServer((request, response) => void graphql(request, response));
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
