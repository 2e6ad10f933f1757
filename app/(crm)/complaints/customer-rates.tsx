'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { TextLink } from '@/components/link-button';
import { BOUGHT } from '@/domain/order';
import { OPEN_TICKETS } from '@/domain/service-ticket';
import { FigureBar } from '../funnel/figure-bar';
import { FigureTable } from '../funnel/figure-table';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { useRate } from './use-rate';
import type { ComplaintRows, Complaints } from './use-complaints';

/** Customers by their complaints: how many for each order, what is open, what they got, when they last complained. */
export function CustomerRates({ customers, rows: { rows, orders } }: { customers: Complaints['customers']; rows: ComplaintRows }) {
  const t = useTranslations('complaints');
  const format = useFormatter();
  const rate = useRate();
  const most = Math.max(1, ...customers.map(({ complaints }) => complaints));
  const mayReadOrders = customers.some((row) => row.orders !== null);
  const lines = customers.flatMap(({ customer, compensation, ...row }) => (customer ? [{
    id: customer.id,
    cells: [
      <TextLink key="name" href={`/customers/${customer.id}?tab=service`} className="text-ink no-underline hover:underline">{customer.name}</TextLink>,
      <FigureBar key="bar" href={rows({ customer: customer.id })} label={t('openRows', { name: customer.name, count: row.complaints })} share={row.complaints / most} inner={row.open / most} />,
      format.number(row.complaints), row.open ? <TextLink key="open" href={rows({ customer: customer.id, status: OPEN_TICKETS.join() })}>{format.number(row.open)}</TextLink> : <Nothing key="open" />,
      ...(mayReadOrders ? [
        row.orders ? <TextLink key="orders" href={orders({ customer: customer.id, status: BOUGHT.join() })}>{format.number(row.orders)}</TextLink> : <Nothing key="orders" />,
        row.rate ? rate.perOrder(row.rate.share) : <Nothing key="rate" />,
      ] : []),
      compensation.length ? compensation.map(({ amount, currency }) => <Money key={currency} amount={amount} currency={currency} />) : <Nothing key="paid" />,
      <RelativeDay key="last" at={row.lastAt} />,
    ],
  }] : []));
  const columns = ['customer', 'bar', 'complaints', 'open', ...(mayReadOrders ? (['orders', 'perOrder'] as const) : []), 'compensation', 'last'] as const;
  return <FigureTable label={t('customers')} columns={columns.map((name) => t(`column.${name}`))} rows={lines} />;
}
