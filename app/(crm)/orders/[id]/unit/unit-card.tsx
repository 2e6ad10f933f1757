'use client';
import { DoorOpen } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/link-button';
import { fromMinor, toMinor } from '@/domain/money';
import { UnitStatusTag } from '../../../units/unit-status-tag';
import { useLayoutWords } from '../../../units/use-layout-words';
import { Money } from '../../../values/money';
import { useDay } from '../../../values/use-day';
import type { Order } from '../use-order';

const LIST_CURRENCY = 'CNY';

/** The unit that an order is of: what and where it is, how far it came with the order, and what was agreed beside the list price. */
export function UnitCard({ order, unit }: { order: Order; unit: NonNullable<Order['unit']> }) {
  const t = useTranslations('orders.unit');
  const units = useTranslations('units');
  const day = useDay();
  const layout = useLayoutWords()(unit.layout);
  const words = [unit.building?.name, layout, units('area', { area: unit.grossArea })].filter(Boolean).join(' · ');
  return (
    <section aria-label={t('title')} className="flex flex-wrap items-center gap-x-6 gap-y-3 rounded-md border border-line bg-surface px-4 py-3">
      <span aria-hidden="true" className="grid size-9 shrink-0 place-items-center rounded-md bg-accent-soft text-accent-strong"><DoorOpen /></span>
      <div className="min-w-0 flex-1 basis-56">
        <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
          <TextLink href={`/units/${unit.id}`} className="font-semibold text-ink no-underline hover:underline">{[unit.project?.name, unit.name].filter(Boolean).join(' ')}</TextLink>
          <UnitStatusTag status={unit.status} />
        </div>
        <p className="mt-0.5 text-sm text-ink-2 wrap-anywhere">{words}</p>
        {unit.reservedUntil && <p className="mt-0.5 text-xs text-ink-3">{t('until', { when: day.full(unit.reservedUntil) })}</p>}
      </div>
      <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-0.5 tabular-nums">
        <dt className="text-ink-3">{t('listPrice')}</dt>
        <dd className="text-end"><Money full amount={unit.totalPrice} currency={LIST_CURRENCY} /></dd>
        {order.currency === LIST_CURRENCY && <Difference agreed={order.subtotal} list={unit.totalPrice} />}
      </dl>
    </section>
  );
}

function Difference({ agreed, list }: { agreed: string; list: string }) {
  const t = useTranslations('orders.unit');
  const difference = toMinor(agreed) - toMinor(list);
  if (difference === 0) return null;
  return (
    <>
      <dt className="text-ink-3">{difference < 0 ? t('below') : t('above')}</dt>
      <dd className="text-end"><Money full amount={fromMinor(Math.abs(difference))} currency={LIST_CURRENCY} /></dd>
    </>
  );
}
