'use client';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section';
import { LogRow } from '../../changes/log-row';
import { TicketSection } from '../../service-tickets/linked/linked-tickets';
import { useCan } from '../../viewer';
import { OrderFacts } from './order-facts';
import { OrderLines } from './lines/order-lines';
import { OrderSummary } from './order-summary';
import { ReceiptsSection } from './receipts/receipts-section';
import { UnitCard } from './unit/unit-card';
import type { Order, OrderChange } from './use-order';

/** An order that is there: what it stands at, its lines, the money for it, and what happened to it. */
export function OrderView({ order, changes }: { order: Order; changes: readonly OrderChange[] }) {
  const t = useTranslations('orders');
  const can = useCan();
  return (
    <div className="@container min-h-0 flex-1 overflow-auto" data-print="flow">
      <OrderSummary order={order} changes={changes} />
      <div className="grid border-t border-line @min-[60rem]:grid-cols-[minmax(0,1fr)_320px]">
        <div className="grid min-w-0 content-start gap-6 px-5 py-4">
          {order.unit && <UnitCard order={order} unit={order.unit} />}
          <OrderLines order={order} />
          {order.viewerCan.includes('receipt:read') && <ReceiptsSection order={order} />}
          {can('serviceTicket:read') && <TicketSection filter={{ orderIds: [order.id] }} about={aboutOf(order)} />}
          {changes.length > 0 && <Section title={t('history')}><ul className="-mx-4 border-t border-line">{changes.map((change) => <LogRow key={change.sequence} change={change} />)}</ul></Section>}
        </div>
        <aside aria-label={t('facts')} className="border-t border-line bg-canvas p-4 @min-[60rem]:border-s @min-[60rem]:border-t-0"><OrderFacts order={order} /></aside>
      </div>
    </div>
  );
}

const aboutOf = ({ id, number, customer, unit }: Order) =>
  ({ customer: customer && { value: customer.id, label: customer.name }, orderId: id, ...(unit ? { unitId: unit.id } : {}), label: number });
