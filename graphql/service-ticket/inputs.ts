import { Field, ID, InputType, Int } from 'type-graphql';
import type { InteractionChannel } from '@/domain/interaction';
import type { Priority } from '@/domain/service-ticket';
import { InteractionChannelEnum } from '@/entities/interaction';
import { LocalDate, Money } from '@/entities/scalars';
import { PriorityEnum } from '@/entities/service-ticket';

/** What a ticket says whoever sends it. */
@InputType('ServiceTicketDetails', { description: 'What is known of a service ticket.' })
abstract class ServiceTicketDetails {
  @Field(() => PriorityEnum, { nullable: true, description: 'How pressing it is; NORMAL where left out.' }) priority?: Priority;
  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How it reached us.' }) channel?: InteractionChannel | null;
  @Field(() => ID, { nullable: true, description: 'Contact who asks; of the same customer.' }) contactId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Order that it is about; of the same customer.' }) orderId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Product that it is about.' }) productId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Property unit that it is about.' }) unitId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary complaint-cause.' }) complaintCauseId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Department that is to blame.' }) liableDepartmentId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day by which it was promised to be done.' }) promisedOn?: string | null;
  @Field(() => Money, { nullable: true, description: 'What the customer gets for the trouble, in the customer’s currency.' }) compensation?: number | null;
}

@InputType('ServiceTicketUpdateInput', { description: 'Fields of a service ticket to change while it is open; what is left out stays, null empties.' })
export class ServiceTicketUpdateInput extends ServiceTicketDetails {
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary service-type.' }) typeId?: string;
  @Field(() => String, { nullable: true, description: 'What it is about, at most 200 characters.' }) title?: string;
  @Field(() => String, { nullable: true, description: 'What the customer asks for, at most 4,000 characters.' }) request?: string;
}

@InputType('ServiceTicketCreateInput', { description: 'A new service ticket; customer, kind, title and request are enough.' })
export class ServiceTicketCreateInput extends ServiceTicketDetails {
  @Field(() => ID, { description: 'Customer who asks.' }) customerId!: string;
  @Field(() => ID, { description: 'Item of the dictionary service-type.' }) typeId!: string;
  @Field(() => String, { description: 'What it is about, at most 200 characters.' }) title!: string;
  @Field(() => String, { description: 'What the customer asks for, at most 4,000 characters.' }) request!: string;
  @Field(() => String, { nullable: true, description: 'Name of the system that the record comes from.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' }) externalId?: string | null;
}

@InputType('ServiceTicketAssignInput', { description: 'Who is to handle a service ticket.' })
export class ServiceTicketAssignInput {
  @Field(() => ID, { description: 'User who is to handle it: active, within reach, with serviceTicket:handle.' }) assigneeId!: string;
}

@InputType('ServiceTicketReassignInput', { description: 'Who is to handle a service ticket from now on.' })
export class ServiceTicketReassignInput {
  @Field(() => ID, { description: 'User who is to handle it: active, within reach, with serviceTicket:handle.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('ServiceTicketAssignManyInput', { description: 'Which service tickets go to whom.' })
export class ServiceTicketAssignManyInput {
  @Field(() => [ID], { description: 'Service tickets, at most 250.' }) ids!: string[];
  @Field(() => ID, { description: 'User who is to handle them: active, within reach, with serviceTicket:handle.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('ServiceTicketAssignByRuleInput', { description: 'Which service tickets are to be handed out.' })
export class ServiceTicketAssignByRuleInput {
  @Field(() => [ID], { description: 'Service tickets, at most 250.' }) ids!: string[];
}

@InputType('ServiceTicketHandleInput', { description: 'What was done about a service ticket.' })
export class ServiceTicketHandleInput {
  @Field(() => String, { description: 'What was done, at most 4,000 characters.' }) handling!: string;
}

@InputType('ServiceTicketFeedbackInput', { description: 'What the customer says of what was done.' })
export class ServiceTicketFeedbackInput {
  @Field(() => Int, { description: 'How satisfied they are, 1 to 5: 3 and more archives the ticket, less sends it back to be handled anew.' }) satisfaction!: number;
  @Field(() => String, { description: 'What came of it for them, at most 2,000 characters.' }) outcome!: string;
}

@InputType('ServiceTicketMergeInput', { description: 'What a service ticket goes into.' })
export class ServiceTicketMergeInput {
  @Field(() => ID, { description: 'Service ticket that goes on.' }) intoId!: string;
}
