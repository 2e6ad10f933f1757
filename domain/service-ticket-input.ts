import { z } from 'zod';
import { INTERACTION_CHANNELS } from './interaction';
import { PRIORITIES, SERVICE_TICKET_STATUSES, wasHandled } from './service-ticket';
import { PROMISE_OUTCOMES } from './ticket-clock';
import { optionalDay, optionalText, pastInstant, reference, requiredText, score } from './validation';

const amount = z.int().min(0).max(Number.MAX_SAFE_INTEGER);
const TEXT_LENGTH = 4000;

const ticketFields = z.object({
  typeId: reference,
  title: requiredText(200),
  request: requiredText(TEXT_LENGTH),
  priority: z.enum(PRIORITIES),
  channel: z.enum(INTERACTION_CHANNELS).nullish(),
  contactId: reference.nullish(),
  orderId: reference.nullish(),
  productId: reference.nullish(),
  unitId: reference.nullish(),
  complaintCauseId: reference.nullish(),
  liableDepartmentId: reference.nullish(),
  promisedOn: optionalDay,
  compensation: amount.nullish(),
});

/** A new ticket: what it is, what it is about and what the customer asks for. Amounts are minor units of the customer's currency. */
export const ticketDraft = ticketFields.partial({ priority: true }).extend({ externalSource: optionalText(40), externalId: optionalText(100) });
export type TicketDraft = z.infer<typeof ticketDraft>;

/** A change while the ticket is open: only the fields given change; null empties one. */
export const ticketPatch = ticketFields.partial();
export type TicketPatch = z.infer<typeof ticketPatch>;

/** What the assignee did about it. */
export const ticketHandling = z.object({ handling: requiredText(TEXT_LENGTH) });

/** What the customer says of it. */
export const ticketFeedback = z.object({ outcome: requiredText(2000), satisfaction: score });
export type TicketFeedback = z.infer<typeof ticketFeedback>;

const happened = pastInstant.nullish();
const due = z.iso.datetime({ offset: true }).nullish();

/** A ticket as another system has it, in any state, with that system's own dates. */
export const ticketImport = ticketFields.partial({ priority: true }).omit({ contactId: true, orderId: true, unitId: true }).extend({
  externalSource: requiredText(40),
  externalId: requiredText(100),
  status: z.enum(SERVICE_TICKET_STATUSES),
  handling: optionalText(TEXT_LENGTH),
  outcome: optionalText(2000),
  satisfaction: score.nullish(),
  createdAt: happened, assignedAt: happened, handledAt: happened, archivedAt: happened, respondedAt: happened, responseDueAt: due, resolutionDueAt: due,
  answerOutcome: z.enum(PROMISE_OUTCOMES).nullish(), resolutionOutcome: z.enum(PROMISE_OUTCOMES).nullish(),
}).superRefine(({ status, handling }, context) => {
  // What was done is what a ticket is kept for.
  if (wasHandled(status) && !handling) context.addIssue({ code: 'custom', message: 'validation.required', path: ['handling'] });
});
export type TicketImport = z.infer<typeof ticketImport>;
