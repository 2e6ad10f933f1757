'use client';
import { parseAsStringEnum, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import type { TabItem } from '@/components/tabs';
import { useCan } from '../../viewer';
import { useNarrow } from './use-narrow';
import type { CustomerRecord } from './use-record';

const TABS = ['facts', 'timeline', 'contacts', 'interactions', 'purchases', 'service', 'care', 'churn', 'access'] as const;
type Tab = (typeof TABS)[number];

/** The tab that the address names. The facts stand beside the tabs where there is room, and are one of them on a phone. */
export function useTab(customer: CustomerRecord) {
  const t = useTranslations('customer.tab');
  const narrow = useNarrow();
  const can = useCan();
  const closed: Partial<Record<Tab, boolean>> = { facts: !narrow, purchases: !can('order:read'), service: !can('serviceTicket:read'), care: !can('careTask:read'), churn: !can('churnCase:read') };
  const [wanted, setTab] = useQueryState('tab', parseAsStringEnum<Tab>([...TABS]).withDefault('timeline').withOptions({ clearOnDefault: true }));
  const counts: Partial<Record<Tab, string>> = { contacts: counted(customer.contacts), interactions: counted(customer.interactions) };
  const tabs: TabItem[] = TABS.filter((tab) => !closed[tab]).map((tab) => ({ id: tab, label: t(tab), count: counts[tab] }));
  return { narrow, tabs, tab: wanted === 'facts' && !narrow ? 'timeline' : wanted, setTab: (next: string) => void setTab(TABS.find((tab) => tab === next) ?? null) };
}

const counted = ({ nodes, pageInfo }: { nodes: readonly unknown[]; pageInfo: { hasNextPage: boolean } }) => `${nodes.length}${pageInfo.hasNextPage ? '+' : ''}`;
