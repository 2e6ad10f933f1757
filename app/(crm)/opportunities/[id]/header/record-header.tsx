'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { Trash2, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { OpportunityDeleteDocument, OpportunityRestoreDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { toast } from '@/components/toast';
import { isEditable, isInDevelopment } from '@/domain/opportunity';
import { OrderFromOpportunity } from '../../../orders/new/order-from-opportunity';
import { useViewer } from '../../../viewer';
import { forgetOpportunities } from '../../refresh';
import type { OpportunityRecord } from '../use-record';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));

/** The page's one row: where one is, and the acts that are rare. */
export function RecordHeader({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useTranslations('opportunity');
  const list = useTranslations('opportunities')('title');
  const viewer = useViewer();
  const [assigning, setAssigning] = useState(false);
  const remove = useRemoval(opportunity);
  const can = (permission: string) => opportunity.viewerCan.includes(permission);
  const menu: MenuEntry[] = [];
  if (can('opportunity:assign') && isInDevelopment(opportunity.status)) {
    menu.push({ id: 'reassign', label: t('reassign'), icon: <UserRoundCheck aria-hidden="true" />, onSelect: () => setAssigning(true) });
  }
  if (can('opportunity:delete') && isEditable(opportunity.status)) {
    const own = opportunity.createdBy?.id === viewer.id;
    menu.push({ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, disabled: !own, hint: own ? undefined : t('onlyCreator'), onSelect: () => void remove() });
  }
  return (
    <>
      <PageHeader title={opportunity.number} crumbs={[{ label: list, href: '/opportunities' }]} menu={menu} action={<OrderFromOpportunity opportunity={opportunity} />} />
      {assigning && <AssignDialog rows={[opportunity]} onClose={() => setAssigning(false)} />}
    </>
  );
}

/** Into the recycle bin and back to the list, with a way back. */
function useRemoval({ id, version, title }: OpportunityRecord): () => Promise<void> {
  const t = useTranslations('opportunity');
  const router = useRouter();
  const { cache } = useApolloClient();
  const removal = useAct(OpportunityDeleteDocument, (data) => data.opportunityDelete);
  const restoration = useAct(OpportunityRestoreDocument, (data) => data.opportunityRestore);
  const said = (reason: unknown) => toast.error(reason instanceof Error ? reason.message : String(reason));
  const restore = async (binned: number) => {
    try {
      await restoration.runOrThrow({ id, version: binned });
      forgetOpportunities(cache);
      toast.success(t('restored', { title }));
    } catch (reason) { said(reason); }
  };
  return async () => {
    try {
      const { opportunity } = await removal.runOrThrow({ id, version });
      forgetOpportunities(cache);
      router.push('/opportunities');
      toast.undo(t('deleted', { title }), t('undo'), () => void restore(opportunity?.version ?? version + 1));
    } catch (reason) { said(reason); }
  };
}
