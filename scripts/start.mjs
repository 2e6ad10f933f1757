import './launch/environment.mjs';
import { isBuilt } from './launch/build.mjs';
import { freePort } from './launch/port.mjs';
import { ownRuntime } from './launch/own-runtime.mjs';
import { serve } from './launch/serve.mjs';
import { stopWith } from './launch/stop-with.mjs';

// Production: serves what `npm run build` built.
const node = await ownRuntime();
if (!isBuilt()) stopWith('There is no build of these sources yet: run `npm run build` first.');
const port = await freePort();
await serve(node, port);
console.log(`Zhike 知客 is running on port ${port}.`);
