import { COMPLAINT } from './dictionary-services';
import type { Priority } from './service-ticket';

export interface SlaPolicyDefault {
  code: string;
  nameZh: string;
  nameEn: string;
  /** Code of an item of the dictionary service-type. */
  type: string | null;
  priority: Priority | null;
  responseMinutes: number;
  resolutionMinutes: number;
}

const HOUR = 60;
/** Eight hours of working time. */
const DAY = 8 * HOUR;

/** What every installation promises to begin with. Administrators change it, switch it off and add their own. */
export const SLA_POLICY_DEFAULTS: readonly SlaPolicyDefault[] = [
  { code: 'all', nameZh: '默认时限', nameEn: 'Everything', type: null, priority: null, responseMinutes: 4 * HOUR, resolutionMinutes: 3 * DAY },
  { code: 'complaint', nameZh: '投诉', nameEn: 'Complaints', type: COMPLAINT, priority: null, responseMinutes: HOUR, resolutionMinutes: 2 * DAY },
  { code: 'urgent', nameZh: '紧急', nameEn: 'Urgent', type: null, priority: 'URGENT', responseMinutes: HOUR / 2, resolutionMinutes: DAY },
];

/** Share of the promised time, in percent, after which whoever handles a ticket is warned. */
export const USUAL_WARN_PERCENT = 80;
