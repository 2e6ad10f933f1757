import type { Logger } from 'pino';
import { sendDailyMails } from '@/services/daily-mail/send';
import type { JobDefinition } from '@/services/job/definition';
import type { Settings } from '@/settings';

/** Sends the daily mails. The run fails where the mail server refused one, after all others went out; the next run tries those again. */
export function dailyMails({ APP_URL, PORT, DAILY_MAIL_HOUR }: Settings, log: Logger): JobDefinition['run'] {
  const origin = APP_URL || `http://localhost:${PORT}`;
  return async (db, now) => {
    const refusals: unknown[] = [];
    const failed = (error: unknown) => {
      log.error({ err: error }, 'a daily mail could not be sent');
      refusals.push(error);
    };
    const sent = await sendDailyMails(db, { hour: DAILY_MAIL_HOUR, origin, failed }, now);
    if (refusals.length) throw new Error(`${refusals.length} mails could not be sent: ${String(refusals[0])}`);
    return sent;
  };
}
