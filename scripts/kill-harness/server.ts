import 'reflect-metadata';
import { buildContainer } from '@/container';
import { readSettings } from '@/settings';
import { openDoor } from './door';

/** The product's backend as a process that can be killed; tells its parent the address as soon as it answers. */
async function serve(): Promise<void> {
  const container = await buildContainer(readSettings());
  const { url } = await openDoor(container.graphqlOnNode);
  process.send?.(url);
  // Nobody is left to kill it when the harness itself is stopped.
  process.once('disconnect', () => process.exit());
}

serve().catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
