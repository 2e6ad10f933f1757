import type { Logger } from 'pino';
import { sendFeedbackMails } from '@/services/feedback-link/mail';
import type { JobDefinition } from '@/services/job/definition';
import type { Settings } from '@/settings';

/** Sends the mails that ask customers. The run fails where the mail server refused one, after all others went out; later runs try those again. */
export function feedbackMails({ APP_URL, PORT }: Settings, log: Logger): JobDefinition['run'] {
  const origin = APP_URL || `http://localhost:${PORT}`;
  return async (db, now) => {
    const refusals: unknown[] = [];
    const failed = (error: unknown) => {
      log.error({ err: error }, 'a mail to a customer could not be sent');
      refusals.push(error);
    };
    const sent = await sendFeedbackMails(db, { origin, failed }, now);
    if (refusals.length) throw new Error(`${refusals.length} mails could not be sent: ${String(refusals[0])}`);
    return sent;
  };
}
