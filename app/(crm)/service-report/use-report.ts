'use client';
import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryStates } from 'nuqs';
import { figuresShown } from '@/app/apollo/figures';
import { type ServiceReportQuery, ServiceReportDocument } from '@/app/apollo/generated/graphql';
import { COMPLAINT, SERVICE_TYPES } from '@/domain/dictionary-services';
import { useDictionary } from '../pickers/use-dictionary';
import { addDays } from '../values/day';
import { rowsHref, usePeriod } from './use-period';

export type Figures = ServiceReportQuery['serviceTicketFigures'];
export type Complaints = ServiceReportQuery['complaintStats'];
export type Rows = (own: Record<string, string>) => string;

const parsers = { department: parseAsString, type: parseAsString };

/** The figures for this address, and the addresses of the rows behind them. */
export function useReport() {
  const [{ department, type }, change] = useQueryStates(parsers);
  const period = usePeriod();
  const complaint = useDictionary(SERVICE_TYPES).items.find(({ code }) => code === COMPLAINT);
  const { from, to, timeZone } = period;
  const filter = { departmentTreeIds: department ? [department] : undefined, typeIds: type ? [type] : undefined };
  const query = useQuery(ServiceReportDocument, { variables: { from, to, timeZone, filter }, fetchPolicy: 'cache-and-network' });
  const { shown, ...state } = figuresShown(query);
  const rows = (common: Record<string, string | null | undefined>): Rows => (own) => rowsHref('/service-tickets', { ...common, ...own });
  const narrowed = { merged: 'false', department, type };
  return {
    period, department, type,
    change: (part: Partial<Record<keyof typeof parsers, string | null>>) => void change(part),
    figures: shown?.serviceTicketFigures, complaints: shown?.complaintStats, ...state,
    /** Closed tickets; a month names its own days. */
    closedRows: rows({ ...narrowed, view: 'archived', rated: 'true', closedFrom: from, closedTo: to }),
    complaintRows: rows({ ...narrowed, view: 'all', type: complaint?.id, from, to }),
  };
}

/** The last day before one that is excluded. */
export const dayBefore = (end: string): string => addDays(end, -1);
