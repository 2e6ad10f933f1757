import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { installDependencies } from './install.mjs';
import { runtime, runtimeEnvironment } from './runtime.mjs';

/**
 * Installs what is missing and goes on in the runtime that everything is tested on: where this process is another Node.js, the script starts again
 * in the right one and this process only passes on its end.
 */
export async function ownRuntime() {
  installDependencies();
  const node = runtime();
  if (realpathSync(node) === realpathSync(process.execPath)) return node;
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit', env: runtimeEnvironment(node) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise(() => child.on('exit', (code) => process.exit(code ?? 1)));
}
