import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BuiltServer, builtServer } from './built-server';

const FOLDER = path.join(tmpdir(), 'demo-company');
const FILLED = path.join(FOLDER, 'filled');

/** Whether the folder is ours to fill; another file of this run may have begun. */
function begun(): boolean {
  try {
    mkdirSync(FOLDER);
    return true;
  } catch {
    return false;
  }
}

/** The folder of a database with the demo company in it: whoever asks first in a run of the tests fills it, everybody else waits for that. */
async function filledFolder(): Promise<string> {
  while (!existsSync(FILLED)) {
    if (begun()) {
      const server = await builtServer({ DEMO: 'true' }, FOLDER).catch((error: unknown) => {
        rmSync(FOLDER, { recursive: true, force: true });
        throw error;
      });
      await server.end();
      writeFileSync(FILLED, '');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return FOLDER;
}

/** Starts the built server on a copy of the demo company of its own. */
export async function demoServer(environment: Record<string, string> = {}): Promise<BuiltServer> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'zhike-built-'));
  cpSync(await filledFolder(), dataDir, { recursive: true });
  return builtServer({ DEMO: 'true', ...environment }, dataDir);
}
