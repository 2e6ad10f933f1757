import { Cron } from 'croner';
import type { Logger } from 'pino';
import type { Database } from '@/services/database/database';
import { scanAll } from '@/services/churn-case/scan';
import { ageLeads } from '@/services/lead/age';
import { expireUnits } from '@/services/unit/expire';
import type { Settings } from '@/settings';
import { sendDailyMails } from '@/services/daily-mail/send';
import { keepHouse } from './housekeeping';
import { keepReminders } from './reminders';

/** Starts what runs by itself in this process; the function returned stops it. A run that fails is logged and tried again at its next time. */
export function startJobs(db: Database, log: Logger, settings: Settings): () => void {
  const logged = (job: string) => ({ protect: true, catch: (error: unknown) => log.error({ err: error }, `${job} failed`) });
  const housekeeping = new Cron('7 * * * *', logged('housekeeping'), () => keepHouse(db));
  const statistics = new Cron('37 * * * *', logged('refreshing statistics'), () => db.refreshStatistics());
  const leads = new Cron('17 * * * *', logged('ageing leads'), async () => void (await ageLeads(db)));
  const reservations = new Cron('*/15 * * * * *', logged('expiring reservations'), async () => void (await expireUnits(db)));
  const churn = new Cron('0 2 * * *', logged('scanning for churn'), async () => void (await scanAll(db)));
  const reminders = new Cron('* * * * *', logged('keeping reminders'), () => keepReminders(db));
  const origin = settings.APP_URL || `http://localhost:${settings.PORT}`;
  const failed = (error: unknown) => log.error({ err: error }, 'a daily mail could not be sent');
  // Without a mail server nobody is there to read them.
  const mails = new Cron('*/5 * * * *', { ...logged('sending daily mails'), paused: !settings.SMTP_URL }, async () =>
    void (await sendDailyMails(db, { hour: settings.DAILY_MAIL_HOUR, origin, failed })));
  // What came in before the last stop, a demo or an import, is planned for from the first request on.
  void statistics.trigger();
  return () => {
    for (const job of [housekeeping, statistics, leads, reservations, churn, reminders, mails]) job.stop();
  };
}
