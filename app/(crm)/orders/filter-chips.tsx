'use client';
import { useTranslations } from 'next-intl';
import { FilterChip } from '@/components/filter-chip';
import { ORDER_STATUSES, PAYMENT_STATUSES } from '@/domain/order';
import { ChoiceList, PeriodFilter, ProductFilter } from '../customers/filters/editors';
import { useCustomerName, useProductName } from '../pickers/use-record-name';
import type { ListChange, ListState } from './list-state';

/** State, payment and time of the orders wanted. */
export function FilterChips({ state, change }: { state: ListState; change: (part: ListChange) => void }) {
  const t = useTranslations();
  const states = ORDER_STATUSES.map((id) => ({ id, label: t(`workflow.order.states.${id}`) }));
  const payments = PAYMENT_STATUSES.map((id) => ({ id, label: t(`orders.payment.${id}`) }));
  const words = (items: readonly { id: string; label: string }[], chosen: readonly string[] | null) => chosen && items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join(t('fields.values.separator'));
  const customer = useCustomerName(state.customer);
  const product = useProductName(state.product);
  const period = state.from || state.to ? `${state.from ?? ''} – ${state.to ?? ''}` : null;
  return (
    <>
      <FilterChip label={t('fields.order.status')} value={words(states, state.status)} onClear={() => change({ status: null })}>
        <ChoiceList label={t('fields.order.status')} items={states} chosen={state.status ?? []} onChange={(ids) => change({ status: ids.length ? ORDER_STATUSES.filter((one) => ids.includes(one)) : null })} />
      </FilterChip>
      <FilterChip label={t('fields.order.paymentStatus')} value={words(payments, state.payment)} onClear={() => change({ payment: null })}>
        <ChoiceList label={t('fields.order.paymentStatus')} items={payments} chosen={state.payment ?? []} onChange={(ids) => change({ payment: ids.length ? PAYMENT_STATUSES.filter((one) => ids.includes(one)) : null })} />
      </FilterChip>
      <FilterChip label={t('fields.order.orderedOn')} value={period} onClear={() => change({ from: null, to: null })}>
        <PeriodFilter from={state.from} to={state.to} onChange={change} />
      </FilterChip>
      <FilterChip label={t('orders.line.product')} value={product} onClear={() => change({ product: null })}>
        <ProductFilter label={t('orders.line.product')} value={state.product} onChange={(id) => change({ product: id })} />
      </FilterChip>
      {customer && <FilterChip label={t('fields.order.customerId')} value={customer} onClear={() => change({ customer: null })}><p className="max-w-60 text-sm text-ink-2">{customer}</p></FilterChip>}
    </>
  );
}
