'use client';
import type { ServiceTicketStatus } from '@/domain/service-ticket';
import { stepTowards } from '@/domain/service-ticket';
import type { Step } from '@/domain/workflow';
import { useCan, useViewer } from '../../viewer';
import type { TicketCardRow } from './use-column';

/** Who looks at the board, and anybody else: the rules ask only whether a ticket is one's own. */
const ME = 1;
const SOMEBODY_ELSE = 2;

/** How a card gets to another column; nothing where no step leads there. What the rights on this very ticket allow, the API says when it is tried. */
export function useStepTowards(): (row: TicketCardRow, to: ServiceTicketStatus) => Step | undefined {
  const can = useCan();
  const viewer = useViewer();
  return ({ status, owner }, to) => stepTowards(to, { status, ownerId: owner && (owner.id === viewer.id ? ME : SOMEBODY_ELSE) }, ME, can);
}
