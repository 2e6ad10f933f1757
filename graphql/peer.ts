import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** Header in which this process hands itself the address of the peer. Whatever a client sends under this name is overwritten. */
export const PEER_HEADER = 'x-zhike-peer';

/** Stamps every incoming request with its socket's address: route handlers see headers only, and forwarded ones can be forged. */
export function stampPeerAddresses(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_HEADER] = request.socket.remoteAddress ?? '';
  });
}
