import type { ChurnCaseFilter } from '@/app/apollo/generated/graphql';
import { CHURN_QUEUES } from '@/domain/churn-case';
import { addDays, startOfDay } from '../values/day';
import type { ListState } from './list-state';

const some = <T>(values: T[] | null | undefined): T[] | undefined => (values?.length ? values : undefined);

/** The filter of the API that the address of the list stands for. */
export function caseFilter({ queue, signal, grade, owner, since, from, to, measure, measured, kept, age }: ListState, day: { today: string; timeZone: string }): ChurnCaseFilter {
  const instant = (text: string | null) => (text ? startOfDay(text, day.timeZone) : null);
  return {
    status: queue === 'all' ? null : [...CHURN_QUEUES[queue]], signal: some(signal), gradeIds: some(grade), ownerIds: some(owner),
    lastOrderOn: since ? { to: addDays(day.today, 1 - Number(since)) } : null,
    warnedAt: from || to ? { from: instant(from), to: instant(to && addDays(to, 1)) } : null,
    measureKindIds: measure ? [measure] : null, measured, keptWithinDays: kept, minDaysOld: age,
  };
}
