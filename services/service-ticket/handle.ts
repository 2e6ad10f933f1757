import { ticketHandling } from '@/domain/service-ticket-input';
import { validated } from '@/domain/validation';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { transition } from '../transition';
import type { Viewer } from '../viewer';

/** Writes down what the assignee did; who and when are set by the product. What was done before stays beside it. */
export async function handleTicket(viewer: Viewer, id: number, version: number, input: { handling: string }): Promise<ServiceTicket> {
  const { handling } = validated(ticketHandling, input);
  return transition<ServiceTicket>(viewer, ServiceTicket, {
    id, version, step: 'handle', input: { handling },
    patch: async (tx, ticket) => {
      await tx.insert(ServiceHandling, { ticketId: ticket.id, loop: ticket.loops + 1, handlerId: viewer.userId, handling, handledAt: tx.now });
      return { handledAt: tx.now };
    },
  });
}
