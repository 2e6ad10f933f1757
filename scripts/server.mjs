import { createServer } from 'node:http';
import next from 'next';

// `node scripts/server.mjs <port> [address]`, started by `npm start`: as `next start`, but that operations of the API do not pass through Next.
const [port, hostname] = [Number(process.argv[2]), process.argv[3]];
const app = next({ dev: false, dir: process.cwd(), port, ...(hostname ? { hostname } : {}) });
await app.prepare();
const throughNext = app.getRequestHandler();

/** GET, and what HTTP derives from it, stay with the route in app/api/graphql. */
const isOperation = ({ method, url }) => method === 'POST' && /^\/api\/graphql(\?|$)/.test(url);

function failed(error, { url }, response) {
  process.stderr.write(`${url} could not be answered: ${error?.stack ?? error}\n`);
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

const server = createServer((request, response) => {
  const backend = globalThis.zhike;
  if (backend && isOperation(request)) void backend.graphqlOnNode(request, response);
  else throughNext(request, response).catch((error) => failed(error, request, response));
});
server.once('error', (error) => {
  process.stderr.write(`Port ${port} cannot be used: ${error.code}.\n`);
  process.exit(1);
});
// Nobody is left to be told anything. Unheard, the failure to tell is itself told, again and again.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => process.exit(1));
for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143]]) {
  process.once(signal, () => {
    // What runs is answered first.
    server.close(async () => {
      await app.close();
      process.exit(code);
    });
  });
}
server.listen(port, hostname);
