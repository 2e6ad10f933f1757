'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { Trash2, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { LeadDeleteDocument, LeadRestoreDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { toast } from '@/components/toast';
import { isConverted, isFollowed } from '@/domain/lead';
import { forgetLists } from '../../../customers/cache';
import type { LeadRecord } from '../use-record';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));

/** The page's one row: where one is, and the acts that are rare. */
export function RecordHeader({ lead }: { lead: LeadRecord }) {
  const t = useTranslations('lead');
  const list = useTranslations('leads')('title');
  const [assigning, setAssigning] = useState(false);
  const remove = useRemoval(lead);
  const can = (permission: string) => lead.viewerCan.includes(permission);
  const menu: MenuEntry[] = [];
  if (can('lead:assign') && isFollowed(lead.status)) {
    menu.push({ id: 'reassign', label: t('reassign'), icon: <UserRoundCheck aria-hidden="true" />, onSelect: () => setAssigning(true) });
  }
  if (can('lead:delete') && !isConverted(lead.status)) {
    menu.push({ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => void remove() });
  }
  return (
    <>
      <PageHeader title={lead.number} crumbs={[{ label: list, href: '/leads' }]} menu={menu} />
      {assigning && <AssignDialog rows={[lead]} onClose={() => setAssigning(false)} />}
    </>
  );
}

/** Into the recycle bin and back to the list, with a way back. */
function useRemoval({ id, version, name }: LeadRecord): () => Promise<void> {
  const t = useTranslations('lead');
  const router = useRouter();
  const { cache } = useApolloClient();
  const removal = useAct(LeadDeleteDocument, (data) => data.leadDelete);
  const restoration = useAct(LeadRestoreDocument, (data) => data.leadRestore);
  const said = (reason: unknown) => toast.error(reason instanceof Error ? reason.message : String(reason));
  const restore = async (binned: number) => {
    try {
      await restoration.runOrThrow({ id, version: binned });
      forgetLists(cache, 'leads');
      toast.success(t('restored', { name }));
    } catch (reason) { said(reason); }
  };
  return async () => {
    try {
      const { lead } = await removal.runOrThrow({ id, version });
      forgetLists(cache, 'leads');
      router.push('/leads');
      toast.undo(t('deleted', { name }), t('undo'), () => void restore(lead?.version ?? version + 1));
    } catch (reason) { said(reason); }
  };
}
