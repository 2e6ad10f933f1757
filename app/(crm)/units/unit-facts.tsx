'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { Money } from '../values/money';
import { Nothing } from '../values/nothing';
import { OrderStatusTag } from '../values/order-tags';
import { useDay } from '../values/use-day';
import { useLayoutWords } from './use-layout-words';
import type { UnitRecord } from './use-unit';

/** What a unit is, and who holds it for whom. */
export function UnitFacts({ unit }: { unit: UnitRecord }) {
  const t = useTranslations('fields.unit');
  const units = useTranslations('units');
  const day = useDay();
  const layout = useLayoutWords()(unit.layout);
  const area = (value: string) => units('area', { area: value });
  return (
    <Facts>
      {unit.holder && <Fact label={t('holderId')}>{unit.holder.name}</Fact>}
      {unit.hold && (
        <Fact label={units('customer')}>
          {unit.hold.customer ? <Link href={`/customers/${unit.hold.customer.id}`} className="text-accent-strong hover:underline">{unit.hold.customer.name}</Link> : <Nothing />}
        </Fact>
      )}
      {unit.order && (
        <Fact label={units('order')}>
          <span className="flex flex-wrap items-center gap-x-2 gap-y-1"><Link href={`/orders/${unit.order.id}`} className="font-mono text-xs text-accent-strong hover:underline">{unit.order.number}</Link><OrderStatusTag status={unit.order.status} /></span>
        </Fact>
      )}
      {unit.reservedUntil && <Fact label={t('reservedUntil')}>{day.full(unit.reservedUntil)}</Fact>}
      <Fact label={t('totalPrice')}><span className="font-semibold"><Money amount={unit.totalPrice} currency="CNY" full /></span></Fact>
      <Fact label={t('unitPrice')}><Money amount={unit.unitPrice} currency="CNY" full /></Fact>
      <Fact label={t('layoutId')}>{layout ?? <Nothing />}</Fact>
      <Fact label={t('grossArea')}>{area(unit.grossArea)}</Fact>
      <Fact label={t('netArea')}>{area(unit.netArea)}</Fact>
      <Fact label={t('sharedArea')}>{area(unit.sharedArea)}</Fact>
      <Fact label={t('floor')}>{unit.floor}</Fact>
      <Fact label={t('facingId')}>{unit.facing?.label ?? <Nothing />}</Fact>
      <Fact label={t('decorationId')}>{unit.decoration?.label ?? <Nothing />}</Fact>
      <Fact label={t('propertyTypeId')}>{unit.propertyType?.label ?? <Nothing />}</Fact>
      <Fact label={t('ownershipId')}>{unit.ownership?.label ?? <Nothing />}</Fact>
      {unit.remark && <Fact label={t('remark')}>{unit.remark}</Fact>}
    </Facts>
  );
}
