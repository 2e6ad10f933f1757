'use client';
import { parseAsStringEnum, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import { TabPanel, Tabs } from '@/components/tabs';
import { useNarrow } from '../../customers/[id]/use-narrow';
import { useCan } from '../../viewer';
import { ContactPanel } from './contact-log/contact-panel';
import { LeadFacts } from './facts/facts';
import { RecordHeader } from './header/record-header';
import { RecordSummary } from './header/record-summary';
import { HistoryPanel } from './history-panel';
import type { LeadRecord } from './use-record';

const TABS = ['facts', 'contacts', 'history'] as const;

/** A lead that is there: what was done to reach them in the middle, its facts beside it. */
export function RecordView({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead');
  const narrow = useNarrow();
  const can = useCan();
  const [wanted, setTab] = useQueryState('tab', parseAsStringEnum([...TABS]).withDefault('contacts').withOptions({ clearOnDefault: true }));
  const shown = TABS.filter((tab) => (narrow || tab !== 'facts') && (tab !== 'history' || can('change:read')));
  const tab = shown.find((known) => known === wanted) ?? 'contacts';
  const tabs = shown.map((id) => ({ id, label: t(`tab.${id}`), ...(id === 'contacts' ? { count: lead.contactLog.nodes.length } : {}) }));
  const facts = <LeadFacts lead={lead} />;
  return (
    <>
      <RecordHeader lead={lead} />
      <div className="flex min-h-0 flex-1 flex-col overflow-auto md:overflow-hidden" data-print="flow">
        <RecordSummary lead={lead} />
        <Tabs label={t('tab.label')} flush tabs={tabs} value={tab} onValueChange={(next) => void setTab(TABS.find((known) => known === next) ?? null)} className="flex min-h-0 flex-1 flex-col [&>[role=tablist]]:shrink-0 [&>[role=tablist]]:border-b [&>[role=tablist]]:border-line [&>[role=tablist]]:px-5">
          <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_380px]">
            <div className="min-h-0 min-w-0 px-5 py-4 md:overflow-auto" data-print="flow">
              <TabPanel id="facts">{narrow && facts}</TabPanel>
              <TabPanel id="contacts"><ContactPanel lead={lead} /></TabPanel>
              {can('change:read') && <TabPanel id="history"><HistoryPanel id={lead.id} /></TabPanel>}
            </div>
            {!narrow && <aside aria-label={t('tab.facts')} tabIndex={0} className="focus-inset min-h-0 overflow-auto border-s border-line bg-canvas p-4" data-print="flow">{facts}</aside>}
          </div>
        </Tabs>
      </div>
    </>
  );
}
