import type { Logger } from 'pino';
import { makeCareTasks } from '@/services/care-rule/make';
import { sweepAttachments } from '@/services/attachment/sweep';
import type { JobDefinition } from '@/services/job/definition';
import { classifyCustomers } from '@/services/customer/classify';
import { scanAll } from '@/services/churn-case/scan';
import { ageLeads } from '@/services/lead/age';
import { keepPromises } from '@/services/service-ticket/keep-promises';
import { expireUnits } from '@/services/unit/expire';
import type { Settings } from '@/settings';
import { dailyMails } from './daily-mails';
import { feedbackMails } from './feedback-mails';
import { keepHouse } from './housekeeping';
import { keepReminders } from './reminders';
import { refreshStatistics } from './statistics';

/** Everything that runs by itself. A new job is a line here, and its name and description in messages/ under `jobs`. */
export const jobDefinitions = (settings: Settings, log: Logger): JobDefinition[] => [
  { name: 'housekeeping', schedule: '7 * * * *', run: keepHouse },
  { name: 'attachments', schedule: '43 3 * * *', run: (db, now) => sweepAttachments(db, settings.DATA_DIR, now) },
  { name: 'statistics', schedule: '37 * * * *', atStart: true, run: refreshStatistics },
  { name: 'leadAgeing', schedule: '17 * * * *', run: ageLeads },
  { name: 'careTasks', schedule: '12 2 * * *', run: makeCareTasks },
  { name: 'customerClasses', schedule: '23 3 * * *', run: classifyCustomers },
  { name: 'reservationExpiry', schedule: '*/15 * * * * *', often: true, run: expireUnits },
  { name: 'churnScan', schedule: '0 2 * * *', run: scanAll },
  { name: 'reminders', schedule: '* * * * *', often: true, run: keepReminders },
  { name: 'promises', schedule: '* * * * *', often: true, run: keepPromises },
  { name: 'dailyMails', schedule: '*/5 * * * *', often: true, missingSetting: settings.SMTP_URL ? undefined : 'SMTP_URL', run: dailyMails(settings, log) },
  { name: 'feedbackMails', schedule: '*/20 * * * * *', often: true, missingSetting: settings.SMTP_URL ? undefined : 'SMTP_URL', run: feedbackMails(settings, log) },
];
