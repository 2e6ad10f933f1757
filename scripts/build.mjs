import { buildApp } from './launch/build.mjs';
import { ownRuntime } from './launch/own-runtime.mjs';

buildApp(await ownRuntime());
