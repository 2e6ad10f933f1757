import './launch/environment.mjs';
import { readFileSync } from 'node:fs';
import { buildApp } from './launch/build.mjs';
import { ownRuntime } from './launch/own-runtime.mjs';
import { freePort } from './launch/port.mjs';
import { serve } from './launch/serve.mjs';

// From a fresh clone to a running company: installs, builds, fills the embedded database, starts. Later starts skip what is done.
const node = await ownRuntime();
const port = await freePort();
buildApp(node);
await serve(node, port, { DEMO: 'true' });
const signIn = JSON.parse(readFileSync(new URL('demo-data/sign-in.json', import.meta.url), 'utf8'));
console.log(`\nZhike 知客 is running: http://localhost:${port}\n\nPassword of every demo account: ${signIn.password}\n`);
for (const { email, nameZh, nameEn } of signIn.accounts) console.log(`  ${email.padEnd(32)} ${nameZh} / ${nameEn}`);
console.log('\nCtrl+C stops it.\n');
