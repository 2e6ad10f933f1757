import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { InteractionChannel } from '@/domain/interaction';
import { Refusal } from '@/domain/refusal';
import type { Priority, ServiceTicketStatus } from '@/domain/service-ticket';
import type { PromiseOutcome } from '@/domain/ticket-clock';
import { InteractionChannelEnum } from '@/entities/interaction';
import { DateTime, LocalDate, Money } from '@/entities/scalars';
import { PriorityEnum, PromiseOutcomeEnum, ServiceTicket, ServiceTicketStatusEnum } from '@/entities/service-ticket';
import { typed } from '@/services/read';
import { upsertTickets } from '@/services/service-ticket/upsert';
import { type Context, signedIn } from '../context';
import { UserError, userErrors } from '../payload';

@InputType('ServiceTicketUpsertItem', { description: 'A service ticket as another system has it; source and key name it.' })
class ServiceTicketUpsertItem {
  @Field(() => String, { description: 'Name of the system.' }) externalSource!: string;
  @Field(() => String, { description: 'Key of the ticket in that system.' }) externalId!: string;
  @Field(() => String, { nullable: true, description: 'Key of the customer in that system.' }) customerExternalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Our number of the customer; in place of that key.' }) customerNumber?: string | null;
  @Field(() => ServiceTicketStatusEnum, { description: 'State that the ticket has there.' }) status!: ServiceTicketStatus;
  @Field(() => String, { description: 'Code of its kind, e.g. COMPLAINT.' }) type!: string;
  @Field(() => String, { description: 'What it is about, at most 200 characters.' }) title!: string;
  @Field(() => String, { description: 'What the customer asks for, at most 4,000 characters.' }) request!: string;
  @Field(() => PriorityEnum, { nullable: true, description: 'How pressing it is; NORMAL where left out.' }) priority?: Priority;
  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How it reached that system.' }) channel?: InteractionChannel | null;
  @Field(() => String, { nullable: true, description: 'Article number of the product that it is about.' }) sku?: string | null;
  @Field(() => String, { nullable: true, description: 'Code of the cause of a complaint, e.g. QUALITY.' }) complaintCause?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day by which it was promised to be done.' }) promisedOn?: string | null;
  @Field(() => Money, { nullable: true, description: 'What the customer gets for the trouble.' }) compensation?: number | null;
  @Field(() => String, { nullable: true, description: 'What was done, at most 4,000 characters; needed once it was handled.' }) handling?: string | null;
  @Field(() => String, { nullable: true, description: 'What came of it for the customer, at most 2,000 characters.' }) outcome?: string | null;
  @Field(() => Int, { nullable: true, description: 'How satisfied the customer was, 1 to 5.' }) satisfaction?: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When it came in there; now where left out.' }) createdAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When somebody got it to handle.' }) assignedAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was handled.' }) handledAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was closed.' }) archivedAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When the customer was first answered there; when it was handled where left out.' }) respondedAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when that system promised the first answer.' }) responseDueAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'By when that system promised that it is resolved.' }) resolutionDueAt?: string | null;
  @Field(() => PromiseOutcomeEnum, { nullable: true, description: 'Whether that system counts the customer as answered in time; it goes before the dates. Reckoned from them where left out; nothing was promised where they are missing too.' })
  answerOutcome?: PromiseOutcome | null;
  @Field(() => PromiseOutcomeEnum, { nullable: true, description: 'The same of the resolution, which is when it was handled.' }) resolutionOutcome?: PromiseOutcome | null;
}

@InputType('ServiceTicketUpsertInput', { description: 'Service tickets of another system.' })
class ServiceTicketUpsertInput {
  @Field(() => [ServiceTicketUpsertItem], { description: 'The tickets, at most 250.' }) tickets!: ServiceTicketUpsertItem[];
}

@ObjectType('ServiceTicketUpsertPayload', { simpleResolvers: true, description: 'Outcome of taking over service tickets.' })
class ServiceTicketUpsertPayload {
  @Field(() => [ServiceTicket], { description: 'Those that are here now as there; the ones that were known first.' }) serviceTickets!: ServiceTicket[];
  @Field(() => [UserError], { description: 'What was wrong with the others; `field` begins with the ticket’s place, e.g. tickets.3.type.' }) userErrors!: UserError[];
}

@Resolver()
export class ServiceTicketUpsert {
  @Mutation(() => ServiceTicketUpsertPayload, {
    description: 'Takes over service tickets of another system: adds each in the state that it has there, or brings the one with the same source and key in line; an archived one stays as it is. That system keeps the clock of what it promised: no policy of ours holds. Takes serviceTicket:import.',
  })
  async serviceTicketUpsert(
    @Arg('input', () => ServiceTicketUpsertInput, { description: 'The tickets as that system has them.' }) { tickets: sent }: ServiceTicketUpsertInput, @Ctx() context: Context,
  ): Promise<ServiceTicketUpsertPayload> {
    try {
      const { tickets, refused } = await upsertTickets(signedIn(context), sent);
      return { serviceTickets: typed('serviceTicket', tickets), userErrors: userErrors(context, refused) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { serviceTickets: [], userErrors: userErrors(context, error.details) };
    }
  }
}
