'use client';
import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryStates } from 'nuqs';
import { type ServiceReportQuery, ServiceReportDocument } from '@/app/apollo/generated/graphql';
import { COMPLAINT, SERVICE_TYPES } from '@/domain/dictionary-services';
import { useDictionary } from '../pickers/use-dictionary';
import { addDays } from '../values/day';
import { useDay } from '../values/use-day';

export type Figures = ServiceReportQuery['serviceTicketFigures'];
export type Complaints = ServiceReportQuery['complaintStats'];
export type Rows = (own: Record<string, string>) => string;

const parsers = { from: parseAsString, to: parseAsString, department: parseAsString, type: parseAsString };
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const dayOf = (text: string | null): string | null => (text && DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : null);

/** The first day of the month that lies so many months before. */
export function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}

/** The figures for this address, and the addresses of the rows behind them. Without a word about the period, the last twelve months. */
export function useReport() {
  const [state, setState] = useQueryStates(parsers);
  const { today, timeZone } = useDay();
  const complaint = useDictionary(SERVICE_TYPES).items.find(({ code }) => code === COMPLAINT);
  const { department, type } = state;
  const [from, to] = [dayOf(state.from) ?? monthsBefore(dayOf(state.to) ?? today, 11), dayOf(state.to) ?? today];
  const filter = { departmentTreeIds: department ? [department] : undefined, typeIds: type ? [type] : undefined };
  const { data, previousData, error, loading, refetch } = useQuery(ServiceReportDocument, { variables: { from, to, timeZone, filter }, fetchPolicy: 'cache-and-network' });
  const shown = data ?? previousData;
  const rows = (common: Record<string, string | null | undefined>): Rows => (own) =>
    `/service-tickets?${new URLSearchParams(Object.entries({ ...common, ...own }).filter((entry): entry is [string, string] => Boolean(entry[1])))}`;
  const narrowed = { merged: 'false', department, type };
  return {
    from, to, department, type, today, asked: state,
    change: (part: Partial<{ [Key in keyof typeof state]: string | null }>) => void setState(part),
    figures: shown?.serviceTicketFigures, complaints: shown?.complaintStats, stale: loading && !data && Boolean(previousData), failed: Boolean(error) && !shown, retry: () => void refetch(),
    /** Closed tickets; a month names its own days. */
    closedRows: rows({ ...narrowed, view: 'archived', rated: 'true', closedFrom: from, closedTo: to }),
    complaintRows: rows({ ...narrowed, view: 'all', type: complaint?.id, from, to }),
  };
}

/** The last day before one that is excluded. */
export const dayBefore = (end: string): string => addDays(end, -1);
