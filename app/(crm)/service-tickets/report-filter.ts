import { parseAsBoolean, parseAsInteger, parseAsString, type inferParserType } from 'nuqs';
import type { ServiceTicketFilter } from '@/app/apollo/generated/graphql';
import { LOOP_STEPS } from '@/domain/ticket-figures';
import { addDays, startOfDay } from '../values/day';
import type { DayWords } from '../values/use-day';

/** What the figures of a report lead to the list with. */
export const reportParsers = {
  department: parseAsString, departmentOnly: parseAsString, cause: parseAsString, liable: parseAsString, loops: parseAsInteger, closedFrom: parseAsString, closedTo: parseAsString,
  merged: parseAsBoolean, rated: parseAsBoolean, customer: parseAsString, product: parseAsString, compensated: parseAsBoolean, overdue: parseAsBoolean,
};
export type ReportState = inferParserType<typeof reportParsers>;

export const NO_REPORT = Object.fromEntries(Object.keys(reportParsers).map((key) => [key, null])) as { [Key in keyof ReportState]: null };

export const isOfReport = (state: ReportState): boolean => Object.keys(reportParsers).some((key) => state[key as keyof ReportState] !== null);

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (text: string | null): string | null => (text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);
const only = (id: string | null): string[] | undefined => (id ? [id] : undefined);

/** What the API is asked for it. Days are the viewer's own; the last step of loops stands for all beyond. */
export function reportFilter({ department, departmentOnly, cause, liable, loops, closedFrom, closedTo, merged, rated, customer, product, compensated, overdue }: ReportState, { today, timeZone }: Pick<DayWords, 'today' | 'timeZone'>): ServiceTicketFilter {
  const [from, to] = [dayOf(closedFrom), dayOf(closedTo)];
  return {
    departmentTreeIds: only(department), departmentIds: only(departmentOnly), complaintCauseIds: only(cause), liableDepartmentIds: only(liable),
    loops: loops === null ? undefined : { from: loops, ...(loops < LOOP_STEPS.length - 1 ? { to: loops + 1 } : {}) },
    archivedAt: from || to ? { from: from && startOfDay(from, timeZone), to: to && startOfDay(addDays(to, 1), timeZone) } : undefined,
    customerIds: only(customer), aboutProductIds: only(product), compensated: compensated ?? undefined,
    ...(overdue ? { toBeHandled: true, promisedOn: { to: today } } : {}),
    merged: merged ?? undefined, satisfaction: rated ? { from: 1 } : undefined,
  };
}
