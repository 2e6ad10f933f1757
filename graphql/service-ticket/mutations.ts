import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { ServiceTicket } from '@/entities/service-ticket';
import { typed } from '@/services/read';
import { assignManyTickets, reassignTicket, type TicketAssignManyResult } from '@/services/service-ticket/assign';
import { assignTicketsByRule } from '@/services/service-ticket/assign-by-rule';
import { createTicket } from '@/services/service-ticket/create';
import { deleteTicket, restoreTicket, updateTicket } from '@/services/service-ticket/update';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload, UserError, userErrors } from '../payload';
import { decodeTicket } from './decode';
import {
  ServiceTicketAssignByRuleInput, ServiceTicketAssignManyInput, ServiceTicketCreateInput, ServiceTicketReassignInput, ServiceTicketUpdateInput,
} from './inputs';
import { ID_ARG, ServiceTicketPayload, VERSION_ARG } from './payload';

@ObjectType('ServiceTicketAssignManyPayload', { simpleResolvers: true, description: 'Outcome of assigning many.' })
class ServiceTicketAssignManyPayload {
  @Field(() => [ServiceTicket], { description: 'The service tickets that somebody is to handle now.' }) serviceTickets!: ServiceTicket[];
  @Field(() => [UserError], { description: 'One for each service ticket that is not; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<ServiceTicket>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'serviceTicket', 'serviceTicket', async () => work(viewer));
};

async function assigned(context: Context, work: () => Promise<TicketAssignManyResult>): Promise<ServiceTicketAssignManyPayload> {
  try {
    const { tickets, refused } = await work();
    return { serviceTickets: typed('serviceTicket', tickets), userErrors: userErrors(context, refused) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { serviceTickets: [], userErrors: userErrors(context, error.details) };
  }
}

const ticketIds = (ids: readonly string[]) => ids.map((id, place) => referenceId('ServiceTicket', id, `ids.${place}`));

@Resolver(() => ServiceTicket)
export class ServiceTicketMutations {
  @Mutation(() => ServiceTicketPayload, { description: 'Writes down what a customer asks for. Takes serviceTicket:create.' })
  serviceTicketCreate(@Arg('input', () => ServiceTicketCreateInput, { description: 'The new service ticket.' }) { customerId, ...input }: ServiceTicketCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createTicket(viewer, referenceId('Customer', customerId, 'customerId'), decodeTicket(input) as Parameters<typeof createTicket>[2]));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'Changes a service ticket that is open. Takes serviceTicket:update.' })
  serviceTicketUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketUpdateInput, { description: 'What to change.' }) input: ServiceTicketUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updateTicket(viewer, recordId('ServiceTicket', id), version, decodeTicket(input)));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'Puts a service ticket that nobody has to handle yet into the recycle bin. Takes serviceTicket:delete.' })
  serviceTicketDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteTicket(viewer, recordId('ServiceTicket', id), version));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'Takes a service ticket out of the recycle bin. Takes serviceTicket:restore.' })
  serviceTicketRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => restoreTicket(viewer, recordId('ServiceTicket', id), version));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'Somebody else is to handle it. Takes serviceTicket:assign.' })
  serviceTicketReassign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketReassignInput, { description: 'To whom.' }) input: ServiceTicketReassignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) =>
      reassignTicket(viewer, recordId('ServiceTicket', id), version, referenceId('User', input.assigneeId, 'assigneeId'), input.reason ?? null));
  }

  @Mutation(() => ServiceTicketAssignManyPayload, { description: 'Assigns or reassigns many service tickets to one person. Takes serviceTicket:assign.' })
  serviceTicketAssignMany(
    @Arg('input', () => ServiceTicketAssignManyInput, { description: 'Which service tickets go to whom.' }) input: ServiceTicketAssignManyInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return assigned(context, async () => assignManyTickets(viewer, {
      ids: ticketIds(input.ids), assigneeId: referenceId('User', input.assigneeId, 'assigneeId'), reason: input.reason ?? null,
    }));
  }

  @Mutation(() => ServiceTicketAssignManyPayload, {
    description: 'Hands out service tickets that nobody has to handle yet, by the assignment rules, else each to whoever of its department has the fewest open ones. Takes serviceTicket:assign.',
  })
  serviceTicketAssignByRule(
    @Arg('input', () => ServiceTicketAssignByRuleInput, { description: 'Which service tickets.' }) input: ServiceTicketAssignByRuleInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return assigned(context, async () => assignTicketsByRule(viewer, ticketIds(input.ids)));
  }
}
