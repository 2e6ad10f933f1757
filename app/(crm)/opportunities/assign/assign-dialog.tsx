'use client';
import { OpportunityAssignManyDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { assigned, AssignForm } from '../../assign/assign-form';
import { REFRESH } from '../refresh';

interface AssignDialogProps {
  rows: readonly { id: string; title: string }[];
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone?: () => void;
}

/** Gives opportunities, new ones and those in development, to an account manager. */
export default function AssignDialog({ rows, ...closing }: AssignDialogProps) {
  const act = useAct(OpportunityAssignManyDocument, ({ opportunityAssignMany: { opportunities, userErrors } }) => assigned(opportunities.length, userErrors), { refetch: REFRESH });
  return <AssignForm words="opportunities.assign" rows={rows.map(({ id, title }) => ({ id, label: title }))} act={act} {...closing} />;
}
