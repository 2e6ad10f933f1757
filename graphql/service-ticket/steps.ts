import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ServiceTicket } from '@/entities/service-ticket';
import { assignTicket } from '@/services/service-ticket/assign';
import { feedbackTicket } from '@/services/service-ticket/feedback';
import { handleTicket } from '@/services/service-ticket/handle';
import { mergeTicket } from '@/services/service-ticket/merge';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload } from '../payload';
import { ServiceTicketAssignInput, ServiceTicketFeedbackInput, ServiceTicketHandleInput, ServiceTicketMergeInput } from './inputs';
import { ID_ARG, ServiceTicketPayload, VERSION_ARG } from './payload';

const payload = (context: Context, work: (viewer: Viewer) => Promise<ServiceTicket>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'serviceTicket', 'serviceTicket', async () => work(viewer));
};

@Resolver(() => ServiceTicket)
export class ServiceTicketSteps {
  @Mutation(() => ServiceTicketPayload, { description: 'Somebody is to handle it: CREATED → ASSIGNED. Takes serviceTicket:assign.' })
  serviceTicketAssign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketAssignInput, { description: 'To whom.' }) input: ServiceTicketAssignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => assignTicket(viewer, recordId('ServiceTicket', id), version, referenceId('User', input.assigneeId, 'assigneeId')));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'The assignee writes down what was done: ASSIGNED → HANDLED; nobody else can. Takes serviceTicket:handle.' })
  serviceTicketHandle(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketHandleInput, { description: 'What was done.' }) input: ServiceTicketHandleInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => handleTicket(viewer, recordId('ServiceTicket', id), version, input));
  }

  @Mutation(() => ServiceTicketPayload, {
    description: 'What the customer says of it: from a satisfaction of 3 on HANDLED → ARCHIVED, below HANDLED → ASSIGNED, the second time to the supervisor. Takes serviceTicket:feedback.',
  })
  serviceTicketFeedback(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketFeedbackInput, { description: 'What the customer says.' }) input: ServiceTicketFeedbackInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => feedbackTicket(viewer, recordId('ServiceTicket', id), version, input));
  }

  @Mutation(() => ServiceTicketPayload, {
    description: 'The customer asked the same twice: CREATED, ASSIGNED or HANDLED → ARCHIVED, while the other ticket of this customer goes on. Takes serviceTicket:merge.',
  })
  serviceTicketMerge(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketMergeInput, { description: 'Into which one.' }) input: ServiceTicketMergeInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => mergeTicket(viewer, recordId('ServiceTicket', id), version, referenceId('ServiceTicket', input.intoId, 'intoId')));
  }
}
