'use client';
import dynamic from 'next/dynamic';
import type { TicketCardRow } from './use-column';

const AssignDialog = dynamic(() => import('../assign/assign-dialog'), { ssr: false });
const HandleDialog = dynamic(() => import('./handle-dialog'), { ssr: false });
const FeedbackDialog = dynamic(() => import('./feedback-dialog'), { ssr: false });

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
