'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { ArrowLeftRight, ChevronDown, ChevronUp, Link2, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { IconButton } from '@/components/icon-button';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { toast } from '@/components/toast';
import { useBulkDelete } from '../../bulk/use-bulk-delete';
import { type CustomerRecord, REFRESH } from '../use-record';
import { useNeighbours } from './use-neighbours';
import { useApolloClient } from '@apollo/client/react';

const TransferDialog = onDemand(() => import('../../bulk/transfer-dialog'));

/** The page's one row: where one is, the neighbours of the list, and the acts that are rare. */
export function RecordHeader({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer');
  const client = useApolloClient();
  const neighbours = useNeighbours(customer.id);
  const [transferring, setTransferring] = useState(false);
  const remove = useRemoval(customer);
  const menu: MenuEntry[] = [{ id: 'link', label: t('copyLink'), icon: <Link2 aria-hidden="true" />, onSelect: () => void copyLink(t('linkCopied')) }];
  if (customer.viewerCan.includes('customer:transfer')) menu.push({ id: 'transfer', label: t('transfer'), icon: <ArrowLeftRight aria-hidden="true" />, onSelect: () => setTransferring(true) });
  if (customer.viewerCan.includes('customer:delete')) {
    menu.push({ kind: 'separator', id: 'line' }, { id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: remove });
  }
  const step = (label: string, key: string, icon: React.ReactNode, go: (() => void) | undefined) => (
    <IconButton size="icon-sm" label={label} keys={[key]} icon={icon} disabled={!go} onClick={go} />
  );
  const aside = neighbours.known && (
    <span className="flex shrink-0 items-center">
      {step(t('previous'), 'K', <ChevronUp aria-hidden="true" />, neighbours.previous)}
      {step(t('next'), 'J', <ChevronDown aria-hidden="true" />, neighbours.next)}
    </span>
  );
  return (
    <>
      <PageHeader title={customer.number} crumbs={[{ label: t('customers'), href: '/customers' }]} aside={aside} menu={menu} />
      {transferring && (
        <TransferDialog rows={[customer]} onClose={() => setTransferring(false)} onDone={() => void client.refetchQueries({ include: REFRESH })} />
      )}
    </>
  );
}

async function copyLink(said: string) {
  await navigator.clipboard.writeText(window.location.origin + window.location.pathname);
  toast.success(said);
}

/** Into the recycle bin and back to the list; the list's own undo brings it back. */
function useRemoval(customer: CustomerRecord): () => void {
  const router = useRouter();
  const removal = useBulkDelete((refused) => {
    if (refused[0]) toast.error(refused[0].message);
    else router.push('/customers');
  });
  return () => void removal.deleteAll([customer]);
}
