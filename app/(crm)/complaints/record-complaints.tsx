'use client';
import type { ReactNode } from 'react';
import { useQuery } from '@apollo/client/react';
import { useFormatter, useTranslations } from 'next-intl';
import { RecordComplaintsDocument } from '@/app/apollo/generated/graphql';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Tag } from '@/components/tag';
import { BOUGHT } from '@/domain/order';
import { OPEN_TICKETS } from '@/domain/service-ticket';
import { monthsBefore } from '../service-report/use-period';
import { RelativeDay } from '../values/relative-day';
import { useDay } from '../values/use-day';
import { useComplaintRows } from './use-complaints';
import { useRate } from './use-rate';

interface RecordComplaintsProps {
  /** What the complaints are about: the name of the list's filter, and the record. */
  by: 'customer' | 'product';
  id: string;
  className?: string;
  /** What stands there where nobody complained. */
  none?: ReactNode;
}

/** The complaints of a customer or about a product in the last twelve months, and how often an order comes to one. */
export function RecordComplaints({ by, id, className, none = null }: RecordComplaintsProps) {
  const t = useTranslations('complaints');
  const format = useFormatter();
  const rate = useRate();
  const { today, timeZone } = useDay();
  const period = { from: monthsBefore(today, 11), to: today };
  const { rows, rowsEver, orders } = useComplaintRows(period);
  const filter = by === 'product' ? { aboutProductIds: [id] } : { customerIds: [id] };
  const { data } = useQuery(RecordComplaintsDocument, { variables: { ...period, timeZone, filter, ofProduct: by === 'product' }, fetchPolicy: 'cache-and-network' });
  if (!data) return null;
  const { total, now, products = [], customers = [] } = data.complaintStats;
  const [product, customer] = [products[0], customers[0]];
  if (total + now.open === 0) return none;
  const own = { [by]: id };
  const ordered = product?.orders ?? customer?.orders;
  const facts: (FactItem | false | null | undefined)[] = [
    { id: 'complaints', label: t('record.complaints'), value: <TextLink href={rows(own)}>{format.number(total)}</TextLink> },
    { id: 'open', label: t('record.open'), value: now.open ? <TextLink href={rowsEver({ ...own, status: OPEN_TICKETS.join() })}>{format.number(now.open)}</TextLink> : format.number(0) },
    ordered != null && { id: 'orders', label: t('record.orders'), value: ordered ? <TextLink href={orders({ ...own, status: BOUGHT.join() })}>{format.number(ordered)}</TextLink> : format.number(0) },
    customer?.rate && { id: 'rate', label: t('record.perOrder'), value: rate.perOrder(customer.rate.share) },
    product?.rate && {
      id: 'rate', label: t('record.perHundred'),
      value: <>{rate.perHundred(product.rate.share)} <span className="text-sm font-normal text-ink-3">{rate.interval(product.rate)}</span>{product.rate.few && <Tag plain color="amber" className="ms-2">{t('few')}</Tag>}</>,
    },
    (product ?? customer) && { id: 'last', label: t('record.last'), value: <RelativeDay at={(product ?? customer)?.lastAt} /> },
  ];
  return <KeyFacts className={className} items={facts.filter((fact) => Boolean(fact)) as FactItem[]} />;
}
