import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import { SLA_STATES, type SlaState } from '@/domain/sla';
import { ticketSla } from '@/domain/ticket-clock';
import { enumOf } from '@/entities/enum';
import { ServicePause } from '@/entities/service-pause';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import { respondTicket, resumeTicket, waitForCustomer } from '@/services/service-ticket/pause';
import { pauseRows } from '@/services/service-ticket/promise';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { recordPayload } from '../payload';
import { ID_ARG, ServiceTicketPayload, VERSION_ARG } from './payload';

export const SlaStateEnum = enumOf(SLA_STATES);
registerEnumType(SlaStateEnum, {
  name: 'SlaState', description: 'Where a promise stands.',
  valuesConfig: {
    ON_TRACK: { description: 'It can be kept.' }, AT_RISK: { description: 'It can be kept, but little time is left.' }, BREACHED: { description: 'The time is up and it is still to be done.' },
    PAUSED: { description: 'The customer is waited for; the clock stands still.' }, MET: { description: 'It was kept.' }, MISSED: { description: 'It was done too late.' },
  },
});

@ObjectType('TicketSla', { simpleResolvers: true, description: 'Where what the customer was promised stands now.' })
class TicketSla {
  @Field(() => SlaStateEnum, { nullable: true, description: 'The worse of what is still to be done, else of what was; null where nothing was promised.' }) overall!: SlaState | null;
  @Field(() => SlaStateEnum, { nullable: true, description: 'The first answer; null where none was promised.' }) response!: SlaState | null;
  @Field(() => SlaStateEnum, { nullable: true, description: 'The resolution; null where none was promised.' }) resolution!: SlaState | null;
}

@InputType('ServiceTicketWaitInput', { description: 'What the customer was asked for.' })
class ServiceTicketWaitInput {
  @Field(() => String, { description: 'What is waited for, at most 500 characters; kept in the history.' }) reason!: string;
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<ServiceTicket>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'serviceTicket', 'serviceTicket', async () => work(viewer));
};

@Resolver(() => ServiceTicket)
export class ServiceTicketSla {
  @FieldResolver(() => TicketSla, { description: 'Where what the customer was promised stands now.' })
  sla(@Root() ticket: ServiceTicket & object) {
    return ticketSla(ticket, new Date().toISOString());
  }

  @FieldResolver(() => [ServicePause], { description: 'When the customer was waited for, the first time first.' })
  pauses(@Root() { id }: ServiceTicket & object, @Ctx() context: Context) {
    return pauseRows(context.db, id);
  }

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

@Resolver(() => ServicePause)
export class ServicePauseFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who asked the customer.' })
  by(@Root() { byId }: ServicePause & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', byId);
  }
}
