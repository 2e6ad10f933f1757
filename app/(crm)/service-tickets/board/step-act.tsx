'use client';
import { onDemand } from '@/components/on-demand';
import type { TicketCardRow } from './use-column';

const AssignDialog = onDemand(() => import('../assign/assign-dialog'));
const HandleDialog = onDemand(() => import('./handle-dialog'));
const FeedbackDialog = onDemand(() => import('./feedback-dialog'));

/** A step that somebody is about to take. */
export interface Stepping {
  ticket: TicketCardRow;
  step: { requires: readonly string[] };
}

const ASSIGNEE = 'assigneeId';
const HANDLING = 'handling';

/** Asks for what the step needs and takes it: who is to handle it, what was done, or what the customer says. */
export function StepAct({ ticket, step: { requires }, onClose }: Stepping & { onClose: () => void }) {
  if (requires.includes(ASSIGNEE)) return <AssignDialog rows={[ticket]} onClose={onClose} />;
  if (requires.includes(HANDLING)) return <HandleDialog ticket={ticket} onClose={onClose} />;
  return <FeedbackDialog ticket={ticket} onClose={onClose} />;
}
