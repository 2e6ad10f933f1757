'use client';
import { parseAsStringEnum, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import { PageHeader } from '@/components/page-header';
import { TabPanel, Tabs } from '@/components/tabs';
import { useNarrow } from '../../customers/[id]/use-narrow';
import { HistoryPanel } from '../../leads/[id]/history-panel';
import { useCan } from '../../viewer';
import { Evidence } from './evidence/evidence';
import { CaseFacts } from './facts';
import { MeasureList } from './measures/measure-list';
import { RecordSummary } from './steps/record-summary';
import type { ChurnCase } from './use-record';

const TABS = ['facts', 'measures', 'history'] as const;

/** A case: what says so, what is done about it, how it stands. */
export function RecordView({ churnCase }: { churnCase: ChurnCase }) {
  const t = useTranslations('churnCase');
  const list = useTranslations('churnCases')('title');
  const narrow = useNarrow();
  const can = useCan();
  const [wanted, setTab] = useQueryState('tab', parseAsStringEnum([...TABS]).withDefault('measures').withOptions({ clearOnDefault: true }));
  const shown = TABS.filter((tab) => (narrow || tab !== 'facts') && (tab !== 'history' || can('change:read')));
  const tab = shown.find((known) => known === wanted) ?? 'measures';
  const tabs = shown.map((id) => ({ id, label: t(`tab.${id}`), ...(id === 'measures' ? { count: churnCase.measures.nodes.length } : {}) }));
  const facts = <CaseFacts churnCase={churnCase} />;
  return (
    <>
      <PageHeader title={churnCase.number} crumbs={[{ label: list, href: '/churn-cases' }]} />
      <div className="flex min-h-0 flex-1 flex-col overflow-auto md:overflow-hidden" data-print="flow">
        <RecordSummary churnCase={churnCase} />
        <Tabs label={t('tab.label')} flush tabs={tabs} value={tab} onValueChange={(next) => void setTab(TABS.find((known) => known === next) ?? null)} className="flex min-h-0 flex-1 flex-col [&>[role=tablist]]:shrink-0 [&>[role=tablist]]:border-b [&>[role=tablist]]:border-line [&>[role=tablist]]:px-5">
          <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_380px]">
            <div className="min-h-0 min-w-0 px-5 py-4 md:overflow-auto" data-print="flow">
              <TabPanel id="facts">{narrow && facts}</TabPanel>
              <TabPanel id="measures"><Evidence churnCase={churnCase} /><MeasureList churnCase={churnCase} /></TabPanel>
              {can('change:read') && <TabPanel id="history"><HistoryPanel id={churnCase.id} /></TabPanel>}
            </div>
            {!narrow && <aside aria-label={t('tab.facts')} tabIndex={0} className="focus-inset min-h-0 overflow-auto border-s border-line bg-canvas p-4" data-print="flow">{facts}</aside>}
          </div>
        </Tabs>
      </div>
    </>
  );
}
