'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import { type FactItem, KeyFacts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { type Step, Stepper } from '@/components/stepper';
import { isEditable, orderWorkflow } from '@/domain/order';
import { Money } from '../../values/money';
import { Nothing } from '../../values/nothing';
import { OrderStatusTag, PaymentTag } from '../../values/order-tags';
import { PlainDay } from '../../values/plain-day';
import { useDay } from '../../values/use-day';
import { StepButtons } from './step-buttons';
import type { Order, OrderChange } from './use-order';

/** What the order is at a glance, where it stands in its life, and what may be done next. */
export function OrderSummary({ order, changes }: { order: Order; changes: readonly OrderChange[] }) {
  const t = useTranslations('orders');
  const field = useTranslations('fields.order');
  const items: FactItem[] = [
    { id: 'total', label: field('total'), value: <Money full amount={order.total} currency={order.currency} /> },
    { id: 'received', label: field('received'), value: <Money full amount={order.received} currency={order.currency} /> },
    { id: 'outstanding', label: t('outstanding'), value: <Money full amount={order.outstanding} currency={order.currency} /> },
    { id: 'orderedOn', label: field('orderedOn'), value: <PlainDay day={order.orderedOn} /> },
    { id: 'owner', label: field('ownerId'), value: order.owner ? <Person name={order.owner.name} /> : <Nothing /> },
  ];
  return (
    <section className="px-5 pt-3.5">
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1.5">
        <h2 className="text-xl font-semibold wrap-anywhere">{order.customer ? <TextLink href={`/customers/${order.customer.id}`} className="text-ink no-underline hover:underline">{order.customer.name}</TextLink> : order.number}</h2>
        <OrderStatusTag status={order.status} />
        {!isEditable(order.status) && <PaymentTag status={order.paymentStatus} />}
      </div>
      <KeyFacts className="mt-2.5 mb-3.5" items={items} />
      <OrderStepper order={order} changes={changes} />
      <StepButtons order={order} />
    </section>
  );
}

function OrderStepper({ order, changes }: { order: Order; changes: readonly OrderChange[] }) {
  const t = useTranslations('orders');
  const customer = useTranslations('customer');
  const states = useTranslations('workflow.order.states');
  const day = useDay();
  const { path } = orderWorkflow;
  const now = path.indexOf(order.status);
  const noteOf = (state: string): string | undefined => {
    const arrival = changes.find(({ noun, fields }) => noun === orderWorkflow.noun && fields.some(({ field, after }) => field === 'status' && after === state));
    return arrival && customer('step.note', { name: arrival.actor?.name ?? customer('timeline.system'), when: day.short(arrival.changedAt) });
  };
  const stateOf = (state: string, place: number): Step['state'] => {
    if (place === now) return 'now';
    if (place < now) return 'done';
    const towards = order.steps.find(({ to }) => to === state);
    // Off the path nothing leads on.
    return now < 0 || (towards && !towards.allowed) ? 'blocked' : 'todo';
  };
  return <Stepper label={t('progress')} steps={path.map((state, place) => ({ id: state, label: states(state), state: stateOf(state, place), note: noteOf(state) }))} className="mb-3" />;
}
