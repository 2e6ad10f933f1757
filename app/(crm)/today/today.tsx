'use client';
import { parseAsStringEnum, useQueryState } from 'nuqs';
import { useFormatter, useNow, useTranslations } from 'next-intl';
import { House } from 'lucide-react';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { SegmentedControl } from '@/components/segmented-control';
import { useCan, useViewer } from '../viewer';
import { TodayBoard } from './today-board';

const WHOSE = ['mine', 'everyone'] as const;

/** Where a day begins. */
export function Today() {
  const t = useTranslations('today');
  const can = useCan();
  const format = useFormatter();
  const { name } = useViewer();
  const day = format.dateTime(useNow(), { month: 'long', day: 'numeric', weekday: 'long' });
  // Whoever holds no customers of their own, or leads a team, looks at everybody's.
  const own = WHOSE[can('customer:create') && !can('customer:transfer') ? 0 : 1];
  const [whose, setWhose] = useQueryState('whose', parseAsStringEnum([...WHOSE]).withDefault(own));
  const choice = <SegmentedControl label={t('whose')} options={WHOSE.map((value) => ({ value, label: t(value) }))} value={whose} onValueChange={(next) => void setWhose(next)} />;
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="min-h-0 flex-1 overflow-auto" data-print="flow">
        <div className="mx-auto max-w-6xl px-5 pt-5 pb-8">
          <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
            <h2 className="text-xl font-semibold">{t('greeting', { name, day })}</h2>
            {can('customer:read') && choice}
          </div>
          {can('customer:read') ? <TodayBoard mine={whose === WHOSE[0]} onShowEveryone={() => void setWhose(WHOSE[1])} /> : <NoCustomers />}
        </div>
      </div>
    </>
  );
}

/** Administrators and others whose work is elsewhere. */
function NoCustomers() {
  const t = useTranslations('today');
  const can = useCan();
  const action = (
    <span className="flex gap-2">
      {can('user:create') && <LinkButton href="/users">{t('toUsers')}</LinkButton>}
      {can('change:read') && <LinkButton href="/changes">{t('toChanges')}</LinkButton>}
    </span>
  );
  return <EmptyState icon={<House />} title={t('noCustomers')} text={t('noCustomersText')} action={action} />;
}
