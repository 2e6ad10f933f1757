import { createServer } from 'node:net';
import { stopWith } from './stop-with.mjs';

/** The port of PORT, else 3000; ends with a sentence where it is taken or no port at all. */
export async function freePort() {
  const port = Number(process.env.PORT || 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) stopWith(`PORT must be a number from 1 to 65535, not ${process.env.PORT}.`);
  await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => stopWith(
      error.code === 'EADDRINUSE' ? `Port ${port} is in use; stop what uses it or set PORT to another one.` : `Port ${port} cannot be used: ${error.code}.`,
    ));
    probe.listen(port, () => probe.close(resolve));
  });
  return port;
}
