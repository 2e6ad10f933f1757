import type { Account } from '@/scripts/demo-data/accounts';
import { type BuiltServer, builtServer } from './built-server';
import { demoServer } from './demo-company';
import { launchBrowser, type Visitor, type Window, type WindowOptions } from './browser';
import type { Reply } from './app';

/** A server of its own for the journeys of a file, and a browser that visits it. */
export interface Stage {
  url(): string;
  /** A window that is closed after the journey; what went wrong in it fails the journey. */
  open(options?: WindowOptions): Promise<Window>;
  /** What a program gets that asks as this account. */
  ask<T>(account: Account, query: string, variables?: object): Promise<Reply<T>>;
}

/** Sets up the journeys of a file: on the demo company, unless they begin with `nothing`. */
export function journeys(on: 'demo' | 'nothing' = 'demo'): Stage {
  jest.setTimeout(120_000);
  let server: BuiltServer;
  let visitor: Visitor;
  const open: Window[] = [];

  beforeAll(async () => {
    server = await (on === 'demo' ? demoServer() : builtServer());
    visitor = await launchBrowser(server);
    // The first file of a run also fills the demo company.
  }, 300_000);
  afterEach(async () => {
    const windows = open.splice(0);
    await Promise.all(windows.map((window) => window.close()));
    expect(windows.flatMap(({ faults }) => faults)).toEqual([]);
    // The browser names its operations by their hashes and never sends the text.
    expect(windows.flatMap(({ sentTexts }) => sentTexts)).toEqual([]);
  });
  afterAll(async () => {
    await visitor?.close();
    await server?.stop();
  });
  return {
    url: () => server.url,
    open: async (options) => {
      const window = await visitor.openWindow(options);
      open.push(window);
      return window;
    },
    ask: async <T>(account: Account, query: string, variables: object = {}) => {
      const cookie = (await visitor.signIn(account)).map(({ name, value }) => `${name}=${value}`).join('; ');
      const answer = await fetch(`${server.url}/api/graphql`, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify({ query, variables }) });
      return { ...((await answer.json()) as Reply<T>), status: answer.status };
    },
  };
}
