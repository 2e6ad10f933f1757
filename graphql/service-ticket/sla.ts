import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { ServiceTicket } from '@/entities/service-ticket';
import { respondTicket, resumeTicket, waitForCustomer } from '@/services/service-ticket/pause';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { recordPayload } from '../payload';
import { ID_ARG, ServiceTicketPayload, VERSION_ARG } from './payload';

@InputType('ServiceTicketWaitInput', { description: 'What the customer was asked for.' })
class ServiceTicketWaitInput {
  @Field(() => String, { description: 'What is waited for, at most 500 characters; kept in the history.' }) reason!: string;
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<ServiceTicket>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'serviceTicket', 'serviceTicket', async () => work(viewer));
};

@Resolver()
export class ServiceTicketSla {
  @Mutation(() => ServiceTicketPayload, { description: 'The assignee answered the customer for the first time. Takes serviceTicket:handle.' })
  serviceTicketRespond(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => respondTicket(viewer, recordId('ServiceTicket', id), version));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'The assignee asked the customer for something: the clock of the resolution stands still, and the customer counts as answered. Takes serviceTicket:handle.' })
  serviceTicketWait(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ServiceTicketWaitInput, { description: 'What for.' }) input: ServiceTicketWaitInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => waitForCustomer(viewer, recordId('ServiceTicket', id), version, input));
  }

  @Mutation(() => ServiceTicketPayload, { description: 'The customer answered: the clock goes on with what was left. Takes serviceTicket:handle.' })
  serviceTicketResume(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => resumeTicket(viewer, recordId('ServiceTicket', id), version));
  }
}
