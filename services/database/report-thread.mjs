import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

// A plain module, loaded as it is: the built application is bundled, and its modules cannot be loaded again in a thread.
const connection = new BetterSqlite3(workerData.file, { readonly: true });
for (const pragma of workerData.pragmas) connection.pragma(pragma);

parentPort.on('message', ({ id, text, parameters }) => {
  try {
    parentPort.postMessage({ id, rows: connection.prepare(text).all(...parameters) });
  } catch (error) {
    parentPort.postMessage({ id, message: String(error) });
  }
});
