'use client';
import { LeadAssignManyDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { assigned, AssignForm } from '../../assign/assign-form';
import { REFRESH } from '../refresh';

interface AssignDialogProps {
  rows: readonly { id: string; name: string }[];
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone?: () => void;
}

/** Gives leads, new ones and those that somebody follows, to somebody. */
export default function AssignDialog({ rows, ...closing }: AssignDialogProps) {
  const act = useAct(LeadAssignManyDocument, ({ leadAssignMany: { leads, userErrors } }) => assigned(leads.length, userErrors), { refetch: REFRESH });
  return <AssignForm words="leads.assign" rows={rows.map(({ id, name }) => ({ id, label: name }))} act={act} {...closing} />;
}
