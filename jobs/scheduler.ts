import { Cron } from 'croner';
import type { Logger } from 'pino';
import type { Database } from '@/services/database/database';
import { ageLeads } from '@/services/lead/age';
import { expireUnits } from '@/services/unit/expire';
import { keepHouse } from './housekeeping';

/** Starts what runs by itself in this process; the function returned stops it. A run that fails is logged and tried again at the next hour. */
export function startJobs(db: Database, log: Logger): () => void {
  const logged = (job: string) => ({ protect: true, catch: (error: unknown) => log.error({ err: error }, `${job} failed`) });
  const housekeeping = new Cron('7 * * * *', logged('housekeeping'), () => keepHouse(db));
  const statistics = new Cron('37 * * * *', logged('refreshing statistics'), () => db.refreshStatistics());
  const leads = new Cron('17 * * * *', logged('ageing leads'), async () => void (await ageLeads(db)));
  const reservations = new Cron('*/15 * * * * *', logged('expiring reservations'), async () => void (await expireUnits(db)));
  // What came in before the last stop, a demo or an import, is planned for from the first request on.
  void statistics.trigger();
  return () => {
    housekeeping.stop();
    statistics.stop();
    leads.stop();
    reservations.stop();
  };
}
