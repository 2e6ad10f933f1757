import type { WorkingHours } from '@/domain/business-calendar';
import { type BusinessHoursInput, businessHoursInput } from '@/domain/calendar-day-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import type { Database, DatabaseTransaction } from '../database/database';
import { holdExclusively } from '../exclusive';
import { demand } from '../scope';
import { readSetting, writeSetting } from '../settings';
import type { Viewer } from '../viewer';
import { write } from '../write';

/** When people work in a week, in which zone. */
export interface BusinessHours {
  timeZone: string;
  week: WorkingHours[][];
  makeUp: WorkingHours[];
  /** Grows by one with every change. */
  version: number;
}

export const BUSINESS_HOURS = 'businessHours';

const OFFICE: WorkingHours[] = [{ from: '09:00', to: '12:00' }, { from: '13:00', to: '18:00' }];
/** What holds until an administrator says otherwise. */
const DEFAULTS: BusinessHours = { timeZone: 'Asia/Shanghai', week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []], makeUp: OFFICE, version: 1 };

/** The hours of the installation. Everybody who reads the calendar reads them. */
export async function readHoursSetting(reader: Pick<Database | DatabaseTransaction, 'read'>): Promise<BusinessHours> {
  const stored = await readSetting(reader, BUSINESS_HOURS);
  return stored === null ? DEFAULTS : (JSON.parse(stored) as BusinessHours);
}

/** Changes the hours. Throws CONFLICT with the hours as they are where somebody changed them since. */
export async function updateHours(viewer: Viewer, version: number, input: BusinessHoursInput): Promise<BusinessHours> {
  demand(viewer, 'calendarDay:update');
  const hours = validated(businessHoursInput, input);
  return write(viewer, { command: { name: 'businessHoursUpdate', args: [version, input] } }, async ({ database }) => {
    await holdExclusively(database, `zhike.${BUSINESS_HOURS}`);
    const current = await readHoursSetting(database);
    if (current.version !== version) throw new Refusal({ code: 'CONFLICT', message: 'conflict' }, current);
    const next = { ...hours, version: version + 1 };
    await writeSetting(database, BUSINESS_HOURS, JSON.stringify(next));
    return next;
  });
}
