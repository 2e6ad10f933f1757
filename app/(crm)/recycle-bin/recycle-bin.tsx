'use client';
import { useTranslations } from 'next-intl';
import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { PageHeader } from '@/components/page-header';
import { SearchBox } from '@/components/search-box';
import { TabPanel, Tabs } from '@/components/tabs';
import { useCan } from '../viewer';
import { DeletedContacts } from './deleted-contacts';
import { DeletedCustomers } from './deleted-customers';
import { DeletedLeads } from './deleted-leads';
import { DeletedOpportunities } from './deleted-opportunities';
import { DeletedTickets } from './deleted-tickets';

const TABS = ['customers', 'contacts', 'opportunities', 'leads', 'serviceTickets'] as const;
const PERMISSIONS = { customers: 'customer:restore', contacts: 'contact:restore', opportunities: 'opportunity:restore', leads: 'lead:restore', serviceTickets: 'serviceTicket:restore' };
const panels = { customers: DeletedCustomers, contacts: DeletedContacts, opportunities: DeletedOpportunities, leads: DeletedLeads, serviceTickets: DeletedTickets };

/** What was deleted, by whom and when, and the way back. */
export function RecycleBin() {
  const t = useTranslations('recycleBin');
  const can = useCan();
  const tabs = TABS.filter((tab) => can(PERMISSIONS[tab]));
  const [{ tab, q }, change] = useQueryStates({ tab: parseAsStringLiteral(TABS).withDefault(tabs[0] ?? 'customers'), q: parseAsString.withDefault('') });
  const Panel = panels[tab];
  return (
    <>
      <PageHeader title={t('title')} />
      <Tabs
        label={t('title')} flush className="flex min-h-0 flex-1 flex-col [&>[role=tablist]]:shrink-0 [&>[role=tablist]]:border-b [&>[role=tablist]]:border-line [&>[role=tablist]]:px-4"
        tabs={tabs.map((id) => ({ id, label: t(`tab.${id}`) }))} value={tab} onValueChange={(next) => void change({ tab: TABS.find((id) => id === next) ?? null, q: null })}
      >
        <TabPanel id={tab} className="flex min-h-0 flex-1 flex-col">
          <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-b border-line px-4 py-2">
            <SearchBox label={t('search')} value={q} onSearch={(next) => void change({ q: next || null })} className="w-60 max-md:w-full" />
            <p className="text-sm text-ink-3">{t(`note.${tab}`)}</p>
          </div>
          <Panel search={q} />
        </TabPanel>
      </Tabs>
    </>
  );
}
