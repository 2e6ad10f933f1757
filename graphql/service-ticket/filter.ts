import { Field, ID, InputType } from 'type-graphql';
import type { InteractionChannel } from '@/domain/interaction';
import type { Priority, ServiceTicketStatus } from '@/domain/service-ticket';
import type { SlaState } from '@/domain/sla';
import type { PromiseOutcome } from '@/domain/ticket-clock';
import { InteractionChannelEnum } from '@/entities/interaction';
import { PriorityEnum, PromiseOutcomeEnum, ServiceTicketStatusEnum } from '@/entities/service-ticket';
import type { TicketFilter } from '@/services/service-ticket/list';
import { referenceIds } from '../global-id';
import { DateTimeRange, IntRange, LocalDateRange } from '../ranges';
import { SlaStateEnum } from './clock';

@InputType('ServiceTicketFilter', { description: 'Which service tickets; every field given must match.' })
export class ServiceTicketFilterInput {
  @Field(() => [ServiceTicketStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: ServiceTicketStatus[] | null;
  @Field(() => Boolean, { nullable: true, description: 'Something is still to be done, or not.' }) open?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Still to be handled, for the first time or anew, or not; with `promisedOn` before today those whose promised day is over.' }) toBeHandled?: boolean | null;
  @Field(() => [ID], { nullable: true, description: 'Item of the dictionary service-type: of one of these kinds.' }) typeIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'A complaint, or not.' }) complaint?: boolean | null;
  @Field(() => [PriorityEnum], { nullable: true, description: 'As pressing as one of these.' }) priority?: Priority[] | null;
  @Field(() => [InteractionChannelEnum], { nullable: true, description: 'That reached us by one of these.' }) channel?: InteractionChannel[] | null;
  @Field(() => [ID], { nullable: true, description: 'Held by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of exactly one of these departments.' }) departmentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these departments or any below.' }) departmentTreeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these customers.' }) customerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'About one of these orders.' }) orderIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'About one of these products.' }) productIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'About one of these products: named by the ticket or, where it names none, on the order that it names and that the viewer may read.' }) aboutProductIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'About one of these property units.' }) unitIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Item of the dictionary complaint-cause: for one of these causes.' }) complaintCauseIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For which one of these departments is to blame.' }) liableDepartmentIds?: string[] | null;
  @Field(() => IntRange, { nullable: true, description: 'With a last score in this range.' }) satisfaction?: IntRange | null;
  @Field(() => IntRange, { nullable: true, description: 'Handled anew so many times.' }) loops?: IntRange | null;
  @Field(() => Boolean, { nullable: true, description: 'Something was paid for the trouble, or not.' }) compensated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Gone to the supervisor, or not.' }) escalated?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Gone into another ticket, or not.' }) merged?: boolean | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Created in this time.' }) createdAt?: DateTimeRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Archived in this time.' }) archivedAt?: DateTimeRange | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Promised for a day in this time.' }) promisedOn?: LocalDateRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Whose answer or resolution is due in this time.' }) slaDueAt?: DateTimeRange | null;
  @Field(() => [SlaStateEnum], { nullable: true, description: 'Whose promises stand like one of these now; ServiceTicket.sla.overall.' }) sla?: SlaState[] | null;
  @Field(() => [PromiseOutcomeEnum], { nullable: true, description: 'What became by now of the promise to answer; those that were promised none are left out.' }) answerOutcome?: PromiseOutcome[] | null;
  @Field(() => [PromiseOutcomeEnum], { nullable: true, description: 'The same of the promise to resolve it.' }) resolutionOutcome?: PromiseOutcome[] | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
  @Field(() => String, { nullable: true, description: 'From exactly this system.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this key in that system.' }) externalId?: string | null;
}

/** A filter with keys in place of global ids. */
export function decodeTicketFilter(filter: ServiceTicketFilterInput | null | undefined): TicketFilter | null {
  if (!filter) return null;
  return {
    ...filter, typeIds: referenceIds('DictionaryItem', filter.typeIds), ownerIds: referenceIds('User', filter.ownerIds), departmentIds: referenceIds('Department', filter.departmentIds),
    departmentTreeIds: referenceIds('Department', filter.departmentTreeIds), customerIds: referenceIds('Customer', filter.customerIds), orderIds: referenceIds('Order', filter.orderIds),
    productIds: referenceIds('Product', filter.productIds), aboutProductIds: referenceIds('Product', filter.aboutProductIds), unitIds: referenceIds('Unit', filter.unitIds), complaintCauseIds: referenceIds('DictionaryItem', filter.complaintCauseIds),
    liableDepartmentIds: referenceIds('Department', filter.liableDepartmentIds),
  };
}
