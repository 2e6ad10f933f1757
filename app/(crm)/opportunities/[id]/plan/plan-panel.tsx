'use client';
import { ListChecks } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { isInDevelopment } from '@/domain/opportunity';
import { isOpen } from '@/domain/plan-item';
import type { OpportunityRecord } from '../use-record';
import { AddItem } from './add-item';
import { PlanRow } from './plan-row';

/** The development plan: what is open, what came of the rest, and a line for the next item. */
export function PlanPanel({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useTranslations('opportunity.plan');
  const { nodes, pageInfo } = opportunity.planItems;
  const can = (permission: string) => opportunity.viewerCan.includes(permission) && isInDevelopment(opportunity.status);
  const groups = [{ id: 'open' as const, items: nodes.filter(isOpen) }, { id: 'settled' as const, items: nodes.filter((item) => !isOpen(item)) }];
  return (
    <div className="grid max-w-4xl gap-5">
      {can('planItem:create') && <AddItem opportunityId={opportunity.id} />}
      {nodes.length === 0 && <EmptyState icon={<ListChecks />} title={t('none')} text={can('planItem:create') ? t('noneText') : t('noneReadingText')} />}
      {groups.map(({ id, items }) => items.length > 0 && (
        <section key={id} aria-label={t(id)}>
          <h3 className="border-b border-line pb-1.5 text-sm font-semibold text-ink-2">{t(id)} <span className="text-xs font-normal text-ink-3">{items.length}</span></h3>
          <ul>
            {items.map((item) => (
              <PlanRow
                key={item.id} item={item} mayRecord={can('planItem:record')} mayUpdate={can('planItem:update') && isOpen(item)} mayDelete={can('planItem:delete')}
                waiting={isInDevelopment(opportunity.status)}
              />
            ))}
          </ul>
        </section>
      ))}
      {pageInfo.hasNextPage && <p className="text-sm text-ink-3">{t('more')}</p>}
    </div>
  );
}
