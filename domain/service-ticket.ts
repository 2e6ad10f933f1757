import type { Permission } from './permissions';
import { type Standing, type Step, stepsOf, type Workflow } from './workflow';

export const SERVICE_TICKET_STATUSES = ['CREATED', 'ASSIGNED', 'HANDLED', 'ARCHIVED'] as const;
export type ServiceTicketStatus = (typeof SERVICE_TICKET_STATUSES)[number];

/** What each place in the life of a ticket means for us. */
export const SERVICE_TICKET_STANDING: Record<ServiceTicketStatus, Standing> = { CREATED: 'RISK', ASSIGNED: 'OPEN', HANDLED: 'OPEN', ARCHIVED: 'GOOD' };

/** How pressing a ticket is, the least first: a list by priority goes by the place here. */
export const PRIORITIES = ['LOW', 'NORMAL', 'HIGH', 'URGENT'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** What something is in its turn. */
export const USUAL_PRIORITY: Priority = 'NORMAL';

/** Who said what came of it: one of us for the customer, or the customer. */
export const FEEDBACK_SOURCES = ['PERSON', 'CUSTOMER'] as const;
export type FeedbackSource = (typeof FEEDBACK_SOURCES)[number];

/** From this score on, of 1 to 5, the customer counts as satisfied. */
export const SATISFIED = 3;

/** So many low scores take a ticket to the supervisor. */
export const LOOPS_UNTIL_SUPERVISOR = 2;

/** What the rules of a ticket look at. */
export interface ServiceTicketFacts {
  status: string;
  ownerId: number | null;
}

/**
 * The life of a service ticket, by the textbook's rules: written down, assigned by a supervisor, handled by the assignee alone; then the customer says how
 * satisfied they are. A score of 3 and more archives it for good, a lower one sends it back to be handled anew.
 */
export const serviceTicketWorkflow: Workflow<ServiceTicketStatus, ServiceTicketFacts> = {
  noun: 'serviceTicket',
  states: SERVICE_TICKET_STATUSES,
  initial: ['CREATED'],
  path: SERVICE_TICKET_STATUSES,
  transitions: [
    { name: 'assign', from: ['CREATED'], to: 'ASSIGNED', permission: 'serviceTicket:assign', requires: ['assigneeId'] },
    {
      name: 'handle', from: ['ASSIGNED'], to: 'HANDLED', permission: 'serviceTicket:handle', requires: ['handling'],
      // Another system has nobody of ours.
      guard: ({ ownerId }, userId) => (ownerId === null || ownerId === userId ? null : 'serviceTicket.notAssignee'),
    },
    { name: 'feedback', from: ['HANDLED'], to: 'ARCHIVED', permission: 'serviceTicket:feedback', requires: ['outcome', 'satisfaction'] },
    { name: 'redo', from: ['HANDLED'], to: 'ASSIGNED', permission: 'serviceTicket:feedback', requires: ['outcome', 'satisfaction'], automatic: true },
    { name: 'merge', from: ['CREATED', 'ASSIGNED', 'HANDLED'], to: 'ARCHIVED', permission: 'serviceTicket:merge', requires: ['intoId'] },
  ],
};

/** Whether something is still to be done about it; what is archived changes never again. */
export const isOpen = (status: string): boolean => status !== 'ARCHIVED';

/** Whether it waits to be assigned: only now it can be deleted. */
export const isUnassigned = (status: string): boolean => status === 'CREATED';

/** Who is to handle a ticket: nobody before it is assigned, when whoever wrote it down holds it. */
export const assigneeOf = <T>({ status, owner }: { status: string; owner: T | null }): T | null => (isUnassigned(status) ? null : owner);

/** Whether somebody has it to handle, so that it can be handed over. */
export const isWithAssignee = (status: string): boolean => status === 'ASSIGNED';

/** Why nobody has it to handle, as a message key; null where somebody has. */
export function whyNotWithAssignee(status: string): string | null {
  if (isWithAssignee(status)) return null;
  if (!isOpen(status)) return 'serviceTicket.archived';
  return isUnassigned(status) ? 'serviceTicket.notAssigned' : 'serviceTicket.handled';
}

/** Whether it was handled and the customer has not said yet what came of it. */
export const awaitsFeedback = (status: string): boolean => status === 'HANDLED';

/** Whether somebody did something about it. */
export const wasHandled = (status: string): boolean => status === 'HANDLED' || status === 'ARCHIVED';

/** The states in which something is still to be done. */
export const OPEN_TICKETS: readonly ServiceTicketStatus[] = SERVICE_TICKET_STATUSES.filter(isOpen);

/** The states in which it is still to be handled, for the first time or anew. */
export const TO_BE_HANDLED: readonly ServiceTicketStatus[] = SERVICE_TICKET_STATUSES.filter((status) => !wasHandled(status));

/** The states in which somebody has it as theirs to finish. */
export const ASSIGNED_AND_OPEN: readonly ServiceTicketStatus[] = OPEN_TICKETS.filter((status) => !isUnassigned(status));

/** The piles that people work through: what waits to be assigned, what is to be handled, what waits for the customer, what came back, and what is closed. */
export const TICKET_QUEUES = ['unassigned', 'assigned', 'feedback', 'redone', 'archived'] as const;
export type TicketQueue = (typeof TICKET_QUEUES)[number];

const IN_QUEUE: Record<TicketQueue, (status: string) => boolean> = {
  unassigned: isUnassigned, assigned: isWithAssignee, feedback: awaitsFeedback, redone: isOpen, archived: (status) => !isOpen(status),
};

/** The states of what lies in a queue; `redone` is of those that were handled anew at least once. */
export const statesOf = (queue: TicketQueue): ServiceTicketStatus[] => SERVICE_TICKET_STATUSES.filter(IN_QUEUE[queue]);

/** The step that a feedback takes. */
export const stepOfFeedback = (satisfaction: number): 'feedback' | 'redo' => (satisfaction >= SATISFIED ? 'feedback' : 'redo');

/** The steps that lead from one state to another along the straight path, in order; null where that is the way back. */
export function stepsBetween(from: ServiceTicketStatus, to: ServiceTicketStatus): string[] | null {
  const { path, transitions } = serviceTicketWorkflow;
  const [start, end] = [path.indexOf(from), path.indexOf(to)];
  if (end < start) return null;
  return path.slice(start, end).map((state, place) => transitions.find((step) => step.from.includes(state) && step.to === path[start + place + 1])?.name ?? '');
}

/**
 * The step that leads straight to a state, as it looks to whoever would take it: the way back goes by the feedback that archives where the customer is satisfied.
 * Into another ticket leads no state.
 */
export function stepTowards(to: ServiceTicketStatus, ticket: ServiceTicketFacts, userId: number | null, may: (permission: Permission) => boolean): Step | undefined {
  const way = serviceTicketWorkflow.transitions.find((step) => step.to === to && (step.from as readonly string[]).includes(ticket.status) && !step.requires.includes('intoId'));
  return way && stepsOf(serviceTicketWorkflow, ticket, userId, may).find(({ requires }) => requires.join() === way.requires.join());
}

/** Where a ticket has been, and since when; `at` is null where nobody wrote it down. */
export interface Arrival {
  state: ServiceTicketStatus;
  at: string | null;
}

/** The way of a ticket through its life as a stepper draws it; instants are those that the record itself keeps. */
export function wayOf(ticket: { status: string; createdAt: string; assignedAt: string | null; handledAt: string | null; archivedAt: string | null }): Arrival[] {
  const known: Record<ServiceTicketStatus, string | null> = { CREATED: ticket.createdAt, ASSIGNED: ticket.assignedAt, HANDLED: ticket.handledAt, ARCHIVED: ticket.archivedAt };
  return serviceTicketWorkflow.path.map((state) => ({ state, at: known[state] }));
}
