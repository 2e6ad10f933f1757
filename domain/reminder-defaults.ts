import type { ReminderAudience, ReminderSource } from './reminder';

export interface ReminderRuleDefault {
  code: string;
  nameZh: string;
  nameEn: string;
  source: ReminderSource;
  offsetMinutes: number;
  audience: ReminderAudience;
  dailyMail: boolean;
  escalateAfterHours: number | null;
}

const HOUR = 60;
const DAY = 24 * HOUR;

/** The rules that every installation starts with. Administrators change them, switch them off and add their own. */
export const REMINDER_RULE_DEFAULTS: readonly ReminderRuleDefault[] = [
  { code: 'next-contact', nameZh: '下次联系', nameEn: 'Next contact', source: 'CUSTOMER_NEXT_CONTACT', offsetMinutes: 0, audience: 'OWNER', dailyMail: true, escalateAfterHours: null },
  { code: 'plan-item', nameZh: '计划项到期', nameEn: 'Plan item due', source: 'PLAN_ITEM_DUE', offsetMinutes: -DAY, audience: 'OWNER', dailyMail: true, escalateAfterHours: 24 },
  { code: 'expected-close', nameZh: '预计成交', nameEn: 'Expected close', source: 'OPPORTUNITY_CLOSE', offsetMinutes: -3 * DAY, audience: 'OWNER', dailyMail: true, escalateAfterHours: 72 },
  { code: 'reservation', nameZh: '预留将到期', nameEn: 'Reservation runs out', source: 'UNIT_RESERVATION', offsetMinutes: -2 * HOUR, audience: 'OWNER', dailyMail: false, escalateAfterHours: null },
  { code: 'birthday', nameZh: '联系人生日', nameEn: 'Birthday of a contact', source: 'CONTACT_BIRTHDAY', offsetMinutes: -DAY, audience: 'OWNER', dailyMail: true, escalateAfterHours: null },
  { code: 'ticket-risk', nameZh: '工单将超时', nameEn: 'Service ticket at risk', source: 'SERVICE_TICKET_RISK', offsetMinutes: 0, audience: 'OWNER', dailyMail: false, escalateAfterHours: null },
  { code: 'ticket-breach', nameZh: '工单超时', nameEn: 'Service ticket overdue', source: 'SERVICE_TICKET_DUE', offsetMinutes: 0, audience: 'SUPERVISOR', dailyMail: false, escalateAfterHours: null },
];
