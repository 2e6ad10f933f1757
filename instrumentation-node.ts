import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import { buildContainer } from './container';
import { stampPeerAddresses } from './graphql/peer';
import { Scheduler } from './jobs/scheduler';
import { loadDemo } from './scripts/demo-data/load';
import { readSettings } from './settings';

/** Builds the backend and hangs it where every route finds it. Ending is the server's: it finishes what runs and then exits. */
export async function start(): Promise<void> {
  try {
    stampPeerAddresses();
    const settings = readSettings();
    const container = await buildContainer(settings);
    if (settings.DEMO) await loadDemo(container);
    new Scheduler(container.db, container.log, container.jobs).start();
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        // The server waits for what runs, and a live stream would run for ever.
        container.events.close();
        closeAfterAnswers();
      });
    }
    globalThis.zhike = container;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}

/** Each connection ends with its next answer: a client that keeps asking over one that stays open would put off the end. */
function closeAfterAnswers(): void {
  subscribe('http.server.request.start', (message) => {
    (message as { response: ServerResponse }).response.shouldKeepAlive = false;
  });
}
