'use client';
import { useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { Trash2, UserRoundCheck } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ServiceTicketDeleteDocument, ServiceTicketRestoreDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import type { MenuEntry } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { toast } from '@/components/toast';
import { isUnassigned, isWithAssignee } from '@/domain/service-ticket';
import { forgetLists } from '../../../customers/cache';
import { useViewer } from '../../../viewer';
import type { TicketRecord } from '../use-record';

const AssignDialog = onDemand(() => import('../../assign/assign-dialog'));

/** The page's one row: where one is, and the acts that are rare. */
export function RecordHeader({ ticket }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket');
  const list = useTranslations('serviceTickets')('title');
  const viewer = useViewer();
  const [assigning, setAssigning] = useState(false);
  const remove = useRemoval(ticket);
  const can = (permission: string) => ticket.viewerCan.includes(permission);
  const menu: MenuEntry[] = [];
  if (can('serviceTicket:assign') && isWithAssignee(ticket.status)) {
    menu.push({ id: 'reassign', label: t('reassign'), icon: <UserRoundCheck aria-hidden="true" />, onSelect: () => setAssigning(true) });
  }
  if (can('serviceTicket:delete') && isUnassigned(ticket.status) && (can('serviceTicket:assign') || ticket.createdBy?.id === viewer.id)) {
    menu.push({ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => void remove() });
  }
  return (
    <>
      <PageHeader title={ticket.number} crumbs={[{ label: list, href: '/service-tickets' }]} menu={menu} />
      {assigning && <AssignDialog rows={[ticket]} onClose={() => setAssigning(false)} />}
    </>
  );
}

/** Into the recycle bin and back to the list, with a way back. */
function useRemoval({ id, version, title }: TicketRecord): () => Promise<void> {
  const t = useTranslations('serviceTicket');
  const router = useRouter();
  const { cache } = useApolloClient();
  const removal = useAct(ServiceTicketDeleteDocument, (data) => data.serviceTicketDelete);
  const restoration = useAct(ServiceTicketRestoreDocument, (data) => data.serviceTicketRestore);
  const said = (reason: unknown) => toast.error(reason instanceof Error ? reason.message : String(reason));
  const restore = async (binned: number) => {
    try {
      await restoration.runOrThrow({ id, version: binned });
      forgetLists(cache, 'serviceTickets');
      toast.success(t('restored', { title }));
    } catch (reason) { said(reason); }
  };
  return async () => {
    try {
      const { serviceTicket } = await removal.runOrThrow({ id, version });
      forgetLists(cache, 'serviceTickets');
      router.push('/service-tickets');
      toast.undo(t('deleted', { title }), t('undo'), () => void restore(serviceTicket?.version ?? version + 1));
    } catch (reason) { said(reason); }
  };
}
