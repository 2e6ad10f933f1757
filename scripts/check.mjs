import { spawn } from 'node:child_process';

// What is generated comes first, since everything else reads it; the rest has nothing to do with one another and runs side by side.
const FIRST = 'generate';
const THEN = ['types', 'lint:imports', 'lint:unused', 'lint', 'generated:current'];

const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];

/** Runs a script of package.json; what it says is shown in one piece. Resolves to whether it passed. */
function passes(step) {
  const [command, ...args] = [...npm, 'run', '--silent', step];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  return new Promise((resolve) => child.on('close', (code) => {
    process.stdout.write(Buffer.concat(said));
    if (code !== 0) console.error(`npm run ${step} failed`);
    resolve(code === 0);
  }));
}

const passed = (await passes(FIRST)) && (await Promise.all(THEN.map(passes))).every(Boolean);
process.exit(passed ? 0 : 1);
