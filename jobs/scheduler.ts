import { Cron } from 'croner';
import type { Logger } from 'pino';
import type { Database } from '@/services/database/database';
import { keepHouse } from './housekeeping';

/** Starts what runs by itself in this process; the function returned stops it. A run that fails is logged and tried again at the next hour. */
export function startJobs(db: Database, log: Logger): () => void {
  const housekeeping = new Cron('7 * * * *', { protect: true, catch: (error) => log.error({ err: error }, 'housekeeping failed') }, () => keepHouse(db));
  return () => housekeeping.stop();
}
