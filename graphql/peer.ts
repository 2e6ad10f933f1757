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

/**
 * Address of who asks, as far as it can be trusted: a forwarded one is only as good as the proxy that wrote it, and the last one is written by the
 * nearest. `trustProxy`: how many proxies in front are ours.
 */
export function clientAddress(request: { headers: Pick<Headers, 'get'> }, trustProxy: number): string {
  const forwarded = request.headers.get('x-forwarded-for')?.split(',').map((part) => part.trim()).filter(Boolean) ?? [];
  return (trustProxy > 0 ? forwarded.at(-trustProxy) : undefined) ?? request.headers.get(PEER_HEADER) ?? 'local';
}
