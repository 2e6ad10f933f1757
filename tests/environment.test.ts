import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const folder = mkdtempSync(path.join(tmpdir(), 'zhike-environment-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('is read from .env, and what is set already stays', () => {
  writeFileSync(path.join(folder, '.env'), '# ours\nPORT=3456\nDATA_DIR=./elsewhere\nMAIL_FROM=Zhike <zhike@localhost>\n');
  const { stdout, stderr } = spawnSync(process.execPath, [
    '--import', path.resolve('scripts/launch/environment.mjs'), '-p', 'JSON.stringify([process.env.PORT, process.env.DATA_DIR, process.env.MAIL_FROM])',
  ], { cwd: folder, encoding: 'utf8', env: { PATH: process.env.PATH, DATA_DIR: './here' } as unknown as NodeJS.ProcessEnv });
  expect([stdout && JSON.parse(stdout), stderr]).toEqual([['3456', './here', 'Zhike <zhike@localhost>'], '']);
});

it.each(['start.mjs', 'demo.mjs', 'backup.mjs', 'migrate.ts'])('of %s is complete before anything reads it', (script) => {
  const first = readFileSync(path.join('scripts', script), 'utf8').split('\n').find((line) => line.startsWith('import ') && !line.includes('reflect-metadata'));
  expect(first).toBe("import './launch/environment.mjs';");
});
