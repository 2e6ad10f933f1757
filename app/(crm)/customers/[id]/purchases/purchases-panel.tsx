'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { Plus, ReceiptText } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerPurchasesDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { LoadMore } from '@/components/load-more';
import { onDemand } from '@/components/on-demand';
import { Skeleton } from '@/components/skeleton';
import { Money } from '../../../values/money';
import { OrderStatusTag, PaymentTag } from '../../../values/order-tags';
import { PlainDay } from '../../../values/plain-day';
import { useCan } from '../../../viewer';
import type { CustomerRecord } from '../use-record';
import { YearBars } from './year-bars';
import { YearProducts } from './year-products';

const NewOrderDialog = onDemand(() => import('../../../orders/new/new-order-dialog'));

/** What the customer bought: year by year, by product, order by order. */
export function PurchasesPanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.purchases');
  const field = useTranslations('fields.customer');
  const mayOrder = useCan()('order:create');
  const { data, error, loading, fetchMore, refetch } = useQuery(CustomerPurchasesDocument, { variables: { id: customer.id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [creating, setCreating] = useState(false);
  const [year, setYear] = useState<number | null>(null);
  if (!data) return error ? <ErrorState onRetry={() => void refetch()} /> : <Skeleton className="h-40" />;
  const { purchaseYears, orders, currency, lastOrderOn, orderCount, orderTotal } = data.customer;
  const create = mayOrder && <Button icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>{t('create')}</Button>;
  const dialog = creating && <NewOrderDialog customer={customer} onClose={() => setCreating(false)} />;
  if (orders.nodes.length === 0) return <>{dialog}<EmptyState icon={<ReceiptText />} title={t('none')} text={t('noneText')} action={create} /></>;
  const shown = year ?? purchaseYears.at(-1)?.year ?? null;
  const after = orders.pageInfo.endCursor;
  const items: FactItem[] = [
    { id: 'last', label: field('lastOrderOn'), value: <PlainDay day={lastOrderOn} /> },
    { id: 'count', label: field('orderCount'), value: orderCount ?? 0 },
    { id: 'total', label: field('orderTotal'), value: <Money amount={orderTotal} currency={currency} /> },
  ];
  return (
    <div className="grid gap-5">
      <div className="flex flex-wrap items-start justify-between gap-3"><KeyFacts items={items} />{create}</div>
      <YearBars years={purchaseYears} currency={currency} chosen={shown} onChoose={setYear} />
      {shown !== null && <YearProducts id={customer.id} year={shown} currency={currency} />}
      <ul>
        {orders.nodes.map((order) => (
          <li key={order.id} className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-line py-2">
            <TextLink href={`/orders/${order.id}`} className="font-mono text-xs">{order.number}</TextLink>
            <PlainDay day={order.orderedOn} />
            <OrderStatusTag status={order.status} />
            <PaymentTag status={order.paymentStatus} />
            <span className="ms-auto font-medium tabular-nums"><Money full amount={order.total} currency={order.currency} /></span>
          </li>
        ))}
      </ul>
      <LoadMore hasMore={orders.pageInfo.hasNextPage} loading={loading} onLoadMore={() => { if (after) void fetchMore({ variables: { after } }); }} />
      {dialog}
    </div>
  );
}
