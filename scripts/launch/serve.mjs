import { spawn } from 'node:child_process';
import path from 'node:path';
import { runtimeEnvironment } from './runtime.mjs';

/** Starts the built application and resolves once it answers; the returned child lives on. A child that ends takes this process with it. */
export async function serve(node, port, environment = {}) {
  const env = { ...runtimeEnvironment(node), NODE_ENV: 'production', ...environment, PORT: String(port) };
  const child = spawn(node, [path.resolve('scripts/server.mjs'), String(port)], { stdio: ['ignore', 'pipe', 'inherit'], env });
  // Next's own banner would say "Ready" before the database is.
  child.stdout.on('data', (chunk) => {
    for (const line of String(chunk).split('\n')) if (line.startsWith('{')) process.stdout.write(`${line}\n`);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  while (!(await answers(port))) await new Promise((resolve) => setTimeout(resolve, 100));
  return child;
}

async function answers(port) {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health`)).status < 600;
  } catch {
    return false;
  }
}
