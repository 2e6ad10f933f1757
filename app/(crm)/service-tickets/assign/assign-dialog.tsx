'use client';
import { ServiceTicketAssignManyDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { assigned, AssignForm } from '../../assign/assign-form';
import { REFRESH } from '../refresh';

interface AssignDialogProps {
  rows: readonly { id: string; title: string }[];
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone?: () => void;
}

/** Gives tickets, new ones and those that somebody is to handle, to somebody. */
export default function AssignDialog({ rows, ...closing }: AssignDialogProps) {
  const act = useAct(ServiceTicketAssignManyDocument, ({ serviceTicketAssignMany: { serviceTickets, userErrors } }) => assigned(serviceTickets.length, userErrors), { refetch: REFRESH });
  return <AssignForm words="serviceTickets.assign" rows={rows.map(({ id, title }) => ({ id, label: title }))} act={act} {...closing} />;
}
