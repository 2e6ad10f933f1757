import { type BuiltServer, builtServer } from './built-server';
import { copyOfFilled } from './filled-folder';

/** Starts the built server on a copy of the demo company of its own; the first of a run fills the company. */
export async function demoServer(environment: Record<string, string> = {}): Promise<BuiltServer> {
  const dataDir = await copyOfFilled('demo-company', async (folder) => {
    const server = await builtServer({ DEMO: 'true' }, folder);
    await server.end();
  });
  return builtServer({ DEMO: 'true', ...environment }, dataDir);
}
