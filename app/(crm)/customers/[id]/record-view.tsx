'use client';
import { useTranslations } from 'next-intl';
import { TabPanel, Tabs } from '@/components/tabs';
import { AccessPanel } from './access/access-panel';
import { CarePanel } from './care/care-panel';
import { ContactsPanel } from './contacts/contacts-panel';
import { ChurnPanel } from './churn/churn-panel';
import { ConflictDialog } from './facts/conflict-dialog';
import { CustomerFacts } from './facts/customer-facts';
import { useSaveFact } from './facts/use-save-fact';
import { RecordHeader } from './header/record-header';
import { RecordSummary } from './header/record-summary';
import { QuickLog } from './log/quick-log';
import { PurchasesPanel } from './purchases/purchases-panel';
import { RecordComplaints } from '../../complaints/record-complaints';
import { TicketPanel } from '../../service-tickets/linked/linked-tickets';
import { InteractionsPanel } from './timeline/interactions-panel';
import { TimelinePanel } from './timeline/timeline-panel';
import type { CustomerRecord } from './use-record';
import { useTab } from './use-tab';

/** A customer who is there. */
export function RecordView({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer');
  const { narrow, tab, tabs, setTab } = useTab(customer);
  const { save, conflict } = useSaveFact(customer);
  const can = (permission: string) => customer.viewerCan.includes(permission);
  const facts = <CustomerFacts customer={customer} onSave={save} readOnly={!can('customer:update')} />;
  const log = can('interaction:create') && <QuickLog customer={customer} />;
  return (
    <>
      <RecordHeader customer={customer} />
      <div className="flex min-h-0 flex-1 flex-col overflow-auto md:overflow-hidden" data-print="flow">
        <RecordSummary customer={customer} />
        <Tabs label={t('tab.label')} flush tabs={tabs} value={tab} onValueChange={setTab} className="flex min-h-0 flex-1 flex-col [&>[role=tablist]]:shrink-0 [&>[role=tablist]]:border-b [&>[role=tablist]]:border-line [&>[role=tablist]]:px-5">
          <div className="grid min-h-0 flex-1 md:grid-cols-[minmax(0,1fr)_320px] xl:grid-cols-[minmax(0,1fr)_380px]">
            <div className="min-h-0 min-w-0 px-5 py-4 md:overflow-auto" data-print="flow">
              <TabPanel id="facts">{narrow && facts}</TabPanel>
              <TabPanel id="timeline">{log}<TimelinePanel customer={customer} /></TabPanel>
              <TabPanel id="contacts"><ContactsPanel customer={customer} /></TabPanel>
              <TabPanel id="interactions">{log}<InteractionsPanel customer={customer} /></TabPanel>
              <TabPanel id="purchases"><PurchasesPanel customer={customer} /></TabPanel>
              <TabPanel id="service"><RecordComplaints by="customer" id={customer.id} className="mb-5" /><TicketPanel filter={{ customerIds: [customer.id] }} about={{ customer: { value: customer.id, label: customer.name } }} /></TabPanel>
              <TabPanel id="churn"><ChurnPanel customer={customer} /></TabPanel>
              <TabPanel id="care"><CarePanel customer={customer} /></TabPanel>
              <TabPanel id="access"><AccessPanel customer={customer} /></TabPanel>
            </div>
            {!narrow && <aside aria-label={t('facts')} tabIndex={0} className="focus-inset min-h-0 overflow-auto border-s border-line bg-canvas p-4" data-print="flow">{facts}</aside>}
          </div>
        </Tabs>
      </div>
      {conflict && <ConflictDialog {...conflict} />}
    </>
  );
}
