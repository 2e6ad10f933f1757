import { SERVICE_TYPES } from '@/domain/dictionary-services';
import type { FieldReading, TargetSpec } from '@/domain/import/target-spec';

const ticket = (property: string, reading: FieldReading = 'text', dictionary?: string): TargetSpec => ({ of: 'ticket', property, reading, ...(dictionary ? { dictionary } : {}) });

/** What a column of a file of service tickets can become. */
export const TICKET_TARGETS = {
  ticketKey: ticket('externalId'),
  ticketCustomerNumber: ticket('customerNumber'),
  ticketCustomerExternalId: ticket('customerExternalId'),
  ticketCustomerName: ticket('customerName'),
  ticketType: ticket('typeId', 'choice', SERVICE_TYPES),
  ticketTitle: ticket('title'),
  ticketRequest: ticket('request'),
  ticketStatus: ticket('status', 'ticketStatus'),
  ticketPriority: ticket('priority', 'priority'),
  ticketChannel: ticket('channel', 'channel'),
  ticketProductCode: ticket('sku'),
  ticketCause: ticket('complaintCauseId', 'choice', 'complaint-cause'),
  ticketPromisedOn: ticket('promisedOn', 'day'),
  ticketCompensation: ticket('compensation', 'amount'),
  ticketHandling: ticket('handling'),
  ticketOutcome: ticket('outcome'),
  ticketSatisfaction: ticket('satisfaction', 'score', 'satisfaction'),
  ticketAnsweredInTime: ticket('answerOutcome', 'yesNo'),
  ticketCreatedAt: ticket('createdAt', 'instant'),
  ticketAssignedAt: ticket('assignedAt', 'instant'),
  ticketHandledAt: ticket('handledAt', 'instant'),
  ticketArchivedAt: ticket('archivedAt', 'instant'),
} as const satisfies Record<string, TargetSpec>;
