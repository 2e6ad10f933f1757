'use client';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Section } from '@/components/section';
import { Nothing } from '../../values/nothing';
import { useDay } from '../../values/use-day';
import type { Order } from './use-order';

/** What else is known of an order. */
export function OrderFacts({ order }: { order: Order }) {
  const t = useTranslations('orders');
  const field = useTranslations('fields.order');
  const day = useDay();
  const external = [order.externalSource, order.externalId].filter(Boolean).join(' · ');
  return (
    <Section title={t('facts')} quiet>
      <Facts>
        <Fact label={field('contactId')}>{order.contact?.name ?? <Nothing />}</Fact>
        {order.opportunity && <Fact label={field('opportunityId')}><TextLink href={`/opportunities/${order.opportunity.id}`}>{order.opportunity.title}</TextLink></Fact>}
        <Fact label={field('deliveryAddress')}>{order.deliveryAddress ?? <Nothing />}</Fact>
        <Fact label={field('remark')}>{order.remark ? <span className="whitespace-pre-line">{order.remark}</span> : <Nothing />}</Fact>
        {order.cancelReason && <Fact label={field('cancelReason')}>{order.cancelReason}</Fact>}
        {external && <Fact label={field('externalId')}>{external}</Fact>}
        <Fact label={field('createdAt')}>{day.full(order.createdAt)}</Fact>
        <Fact label={field('createdById')}>{order.createdBy?.name ?? <Nothing />}</Fact>
        <Fact label={field('updatedAt')}>{day.full(order.updatedAt)}</Fact>
      </Facts>
    </Section>
  );
}
