'use client';
import { useState } from 'react';
import { CalendarCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { ChurnGroup } from './churn-group';
import { CareApprovals, CareGroup } from './care-group';
import { CustomerLine } from './customer-line';
import { DueRow } from './due-row';
import { useCan } from '../viewer';
import { PlanGroup } from './plan-group';
import { ReminderGroup } from './reminder-group';
import { SupervisorTicketGroups, TicketGroups } from './ticket-groups';
import { TodayGroup } from './today-group';
import { TodaySkeleton } from './today-skeleton';
import { UnassignedGroup } from './unassigned-group';
import { useToday } from './use-today';

/** Who is due, left; who is in danger and whom one dealt with last, right. */
export function TodayBoard({ mine, onShowEveryone }: { mine: boolean; onShowEveryone: () => void }) {
  const t = useTranslations('today');
  const { groups, dueCount, moreDue, risk, riskCount, recent, loading, failed, refetch } = useToday(mine);
  const can = useCan();
  const [writing, setWriting] = useState<string | null>(null);
  if (failed) return <ErrorState onRetry={refetch} />;
  if (loading) return <TodaySkeleton />;
  const nobody = dueCount?.count === 0;
  const logged = () => { setWriting(null); refetch(); };
  return (
    <div className="grid gap-x-8 gap-y-7 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="grid content-start gap-6">
        {can('reminder:read') && <ReminderGroup />}
        {can('serviceTicket:handle') && <TicketGroups />}
        {can('planItem:read') && <PlanGroup mine={mine} />}
        {can('careTask:read') && <CareGroup mine={mine} />}
        {groups.map((group) => group.customers.length > 0 && (
          <TodayGroup key={group.id} title={t(group.id)} count={group.customers.length} alert={group.id === 'overdue'}>
            {group.customers.map((customer) => (
              <DueRow key={customer.id} customer={customer} writing={writing === customer.id} onWrite={(on) => setWriting(on ? customer.id : null)} onLogged={logged} owned={!mine} />
            ))}
          </TodayGroup>
        ))}
        {moreDue && <LinkButton href="/customers?sort=NEXT_CONTACT_AT&dir=asc" className="justify-self-start">{t('all')}</LinkButton>}
        {nobody && <NobodyDue mine={mine} onShowEveryone={onShowEveryone} />}
      </div>
      <div className="grid content-start gap-6">
        {can('opportunity:assign') && <UnassignedGroup />}
        {can('serviceTicket:assign') && <SupervisorTicketGroups />}
        {can('careTask:approve') && <CareApprovals />}
        {can('churnCase:read') ? <ChurnGroup mine={mine} /> : (
          <TodayGroup title={t('risk')} count={riskCount?.count ?? 0}>
            {risk.map((customer) => <CustomerLine key={customer.id} customer={customer} />)}
            {risk.length === 0 && <li className="py-2 text-sm text-ink-3">{t('noRisk')}</li>}
          </TodayGroup>
        )}
        <TodayGroup title={t('recent')}>
          {recent.map((customer) => <CustomerLine key={customer.id} customer={customer} />)}
          {recent.length === 0 && <li className="py-2 text-sm text-ink-3">{t('noRecent')}</li>}
        </TodayGroup>
      </div>
    </div>
  );
}

function NobodyDue({ mine, onShowEveryone }: { mine: boolean; onShowEveryone: () => void }) {
  const t = useTranslations('today');
  const action = <span className="flex gap-2">{mine && <Button onClick={onShowEveryone}>{t('showEveryone')}</Button>}<LinkButton href="/customers">{t('toCustomers')}</LinkButton></span>;
  return <EmptyState icon={<CalendarCheck />} title={mine ? t('noneMine') : t('noneDue')} text={t('noneDueText')} action={action} className="rounded-lg border border-dashed border-line-strong" />;
}
