'use client';
import { useQuery } from '@apollo/client/react';
import { figuresShown } from '@/app/apollo/figures';
import { type ComplaintBoardQuery, ComplaintBoardDocument } from '@/app/apollo/generated/graphql';
import { COMPLAINT, SERVICE_TYPES } from '@/domain/dictionary-services';
import { periodBefore } from '@/domain/ticket-figures';
import { useDictionary } from '../pickers/use-dictionary';
import { rowsHref, usePeriod } from '../service-report/use-period';

export type Complaints = ComplaintBoardQuery['complaintStats'];
export type Before = ComplaintBoardQuery['before'];
export type Asked = Record<string, string>;

/** Where the rows are that figures of complaints count. */
export function useComplaintRows({ from, to }: { from: string; to: string }) {
  const complaint = useDictionary(SERVICE_TYPES).items.find(({ code }) => code === COMPLAINT);
  const all = { view: 'all', type: complaint?.id, merged: 'false' };
  return {
    /** Complaints that came in within the period. */
    rows: (own: Asked = {}) => rowsHref('/service-tickets', { ...all, from, to, ...own }),
    /** Complaints whenever they came in. */
    rowsEver: (own: Asked) => rowsHref('/service-tickets', { ...all, ...own }),
    /** Orders of the same days. */
    orders: (own: Asked) => rowsHref('/orders', { from, to, ...own }),
  };
}

/** The figures of complaints for this address, those of the period before, and the addresses of the rows behind them. */
export function useComplaints() {
  const period = usePeriod();
  const { from, to, timeZone } = period;
  const before = periodBefore(from, to);
  const query = useQuery(ComplaintBoardDocument, { variables: { from, to, beforeFrom: before.from, beforeTo: before.to, timeZone }, fetchPolicy: 'cache-and-network' });
  const { shown, ...state } = figuresShown(query);
  return { period, ...useComplaintRows(period), complaints: shown?.complaintStats, before: shown?.before, ...state };
}

export type ComplaintRows = ReturnType<typeof useComplaintRows>;
