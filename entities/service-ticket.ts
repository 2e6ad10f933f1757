import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { PRIORITIES, type Priority, SERVICE_TICKET_STATUSES, type ServiceTicketStatus } from '@/domain/service-ticket';
import { PROMISE_OUTCOMES, type PromiseOutcome } from '@/domain/ticket-clock';
import { BinaryText, Day, Instant, Int, LongText, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { InteractionChannelEnum } from './interaction';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

export const ServiceTicketStatusEnum = enumOf(SERVICE_TICKET_STATUSES);
export const PriorityEnum = enumOf(PRIORITIES);
export const PromiseOutcomeEnum = enumOf(PROMISE_OUTCOMES);
registerEnumType(ServiceTicketStatusEnum, {
  name: 'ServiceTicketStatus', description: 'Where the service ticket is in its life.',
  valuesConfig: {
    CREATED: { description: 'Written down; nobody has it to handle yet.' }, ASSIGNED: { description: 'Somebody is to handle it, for the first time or again.' },
    HANDLED: { description: 'Handled; the customer has not said yet what came of it.' }, ARCHIVED: { description: 'Closed for good; it changes never again.' },
  },
});
registerEnumType(PriorityEnum, {
  name: 'Priority', description: 'How pressing something is.',
  valuesConfig: { LOW: { description: 'It can wait.' }, NORMAL: { description: 'In its turn.' }, HIGH: { description: 'Before others.' }, URGENT: { description: 'At once.' } },
});
registerEnumType(PromiseOutcomeEnum, {
  name: 'PromiseOutcome', description: 'What became of a promise.',
  valuesConfig: {
    KEPT: { description: 'What was promised was done in time.' }, BROKEN: { description: 'It was done too late, or is still to be done although its time is up.' },
    OPEN: { description: 'It is still to be done.' },
  },
});

/** Of the indexes that leave out the archive and the recycle bin. */
const OPEN = "status <> 'ARCHIVED' AND deleted_at IS NULL";
const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');

@ObjectType('ServiceTicket', { implements: [BaseRecord], simpleResolvers: true, description: 'What a customer asks of us after the sale: an enquiry, a suggestion, a complaint.' })
@Entity('service_tickets')
@NounEntity({
  noun: 'serviceTicket', typeName: 'ServiceTicket', table: 'service_tickets', series: 'FW', softDelete: true,
  holding: { by: 'owner', owner: 'owner_id', department: 'department_id', alsoBy: { noun: 'customer', column: 'customer_id' } },
})
// WAITING: room for the pause while the customer is asked.
@Check('ck_service_tickets_status', either('status', [...SERVICE_TICKET_STATUSES, 'WAITING']))
@Check('ck_service_tickets_priority', either('priority', PRIORITIES))
@Check('ck_service_tickets_channel', either('channel', INTERACTION_CHANNELS))
@Check('ck_service_tickets_satisfaction', 'satisfaction >= 1 AND satisfaction <= 5')
@Index('ux_service_tickets_number', ['number'], { unique: true })
@Index('ux_service_tickets_external', ['externalSource', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index('ix_service_tickets_created_at', ['createdAt', 'id'])
@Index('ix_service_tickets_updated_at', ['updatedAt', 'id'])
@Index('ix_service_tickets_handled_at', ['handledAt', 'id'])
@Index('ix_service_tickets_archived_at', ['archivedAt', 'id'])
@Index('ix_service_tickets_priority', ['priorityRank', 'id'])
@Index('ix_service_tickets_status', ['status', 'createdAt', 'id'])
@Index('ix_service_tickets_status_priority', ['status', 'priorityRank', 'id'])
@Index('ix_service_tickets_status_handled', ['status', 'handledAt', 'id'])
@Index('ix_service_tickets_status_archived', ['status', 'archivedAt', 'id'])
@Index('ix_service_tickets_owner', ['ownerId', 'status', 'createdAt'])
@Index('ix_service_tickets_department', ['departmentId', 'status', 'createdAt'])
@Index('ix_service_tickets_customer', ['customerId', 'createdAt', 'id'])
@Index('ix_service_tickets_type', ['typeId', 'createdAt', 'id'])
@Index('ix_service_tickets_product', ['productId', 'createdAt'], { where: 'product_id IS NOT NULL' })
@Index('ix_service_tickets_order', ['orderId', 'id'], { where: 'order_id IS NOT NULL' })
@Index('ix_service_tickets_unit', ['unitId', 'id'], { where: 'unit_id IS NOT NULL' })
@Index('ix_service_tickets_merged', ['mergedIntoId', 'id'], { where: 'merged_into_id IS NOT NULL' })
@Index('ix_service_tickets_open', ['createdAt', 'id'], { where: "status <> 'ARCHIVED'" })
@Index('ix_service_tickets_open_customer', ['customerId', 'status', 'id'], { where: "status <> 'ARCHIVED'" })
@Index('ix_service_tickets_open_owner', ['ownerId', 'status', 'id'], { where: OPEN })
@Index('ix_service_tickets_open_department', ['departmentId', 'status', 'id'], { where: OPEN })
@Index('ix_service_tickets_open_status', ['status', 'loops', 'departmentId', 'ownerId', 'customerId', 'id'], { where: OPEN })
@Index('ix_service_tickets_promised_on', ['promisedOn', 'id'])
@Index('ix_service_tickets_sla_due_at', ['slaDueAt', 'id'])
@Index('ix_service_tickets_sla_warn_at', ['slaWarnAt', 'id'])
@Index('ix_service_tickets_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class ServiceTicket extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: FW, the day, a running number, e.g. FW20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => ServiceTicketStatusEnum, { description: 'Place in the life of the ticket; changed only by the workflow mutations.' })
  @Text(12) status!: ServiceTicketStatus;

  @Int() @ForeignKey('DictionaryItem') typeId!: number;
  @Int() @ForeignKey('Customer') customerId!: number;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;

  @Field(() => String, { description: 'What it is about, in a line.' })
  @Text(200) title!: string;

  @Field(() => String, { description: 'What the customer asks for, in full.' })
  @LongText() request!: string;

  @Field(() => PriorityEnum, { description: 'How pressing it is.' })
  @Text(10) priority!: Priority;
  /** Its place among the priorities, so that an index can order by it. */
  @Int() priorityRank!: number;

  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How it reached us.' })
  @Text(10, { nullable: true }) channel!: InteractionChannel | null;

  @Int({ nullable: true }) @ForeignKey('Order') orderId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Product') productId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Unit') unitId!: number | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') complaintCauseId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Department') liableDepartmentId!: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day by which the customer was promised that it is done.' })
  @Day({ nullable: true }) promisedOn!: string | null;

  @Field(() => String, { description: 'ISO 4217 code of the compensation; that of the customer.' })
  @Text(3) currency!: string;

  @Field(() => Money, { nullable: true, description: 'What the customer gets for the trouble.' })
  @MoneyColumn({ nullable: true }) compensation!: number | null;

  /** Who wrote it down until it is assigned; then who handles it. Nobody where another system sent it. */
  @Int({ nullable: true }) @ForeignKey('User') ownerId!: number | null;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => GraphInt, { description: 'How many times the customer was not satisfied and it had to be handled anew.' })
  @Int() loops!: number;

  @Field(() => GraphInt, { nullable: true, description: 'How satisfied the customer was the last time, 1 to 5; null before the first feedback.' })
  @Int({ nullable: true }) satisfaction!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned to who handles it now; null before.' })
  @Instant({ nullable: true }) assignedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last handled; null before, and while it is to be handled anew.' })
  @Instant({ nullable: true }) handledAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was archived; null while it is open.' })
  @Instant({ nullable: true }) archivedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it went to the supervisor because the customer was twice not satisfied; null where it did not.' })
  @Instant({ nullable: true }) escalatedAt!: string | null;

  @Field(() => GraphInt, { nullable: true, description: 'Minutes of working time until the first answer, as promised; null where nothing was.' })
  @Int({ nullable: true }) responseMinutes!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Minutes of working time until it is resolved, as promised; null where nothing was.' })
  @Int({ nullable: true }) resolutionMinutes!: number | null;

  /** Share of the promised time after which the handler is warned. */
  @Int({ nullable: true }) warnPercent!: number | null;

  /** When the clock of the resolution began. */
  @Instant({ nullable: true }) resolutionFromAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when the customer is to be answered.' })
  @Instant({ nullable: true }) responseDueAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer was first answered: told so, asked for something, or the ticket was handled.' })
  @Instant({ nullable: true }) respondedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'By when it is to be resolved; null while the customer is waited for.' })
  @Instant({ nullable: true }) resolutionDueAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was last handled; null again where the customer was not satisfied.' })
  @Instant({ nullable: true }) resolvedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when the customer is waited for; null where nobody waits.' })
  @Instant({ nullable: true }) waitingSinceAt!: string | null;

  /** The policy that promised it. No reference of the database: a policy may be deleted while what it promised stands. */
  @Int({ nullable: true }) slaPolicyId!: number | null;

  /** What became of the promised answer; OPEN until it is given, however late. */
  @Text(8, { nullable: true }) answerOutcome!: PromiseOutcome | null;

  /** The same of the promised resolution. */
  @Text(8, { nullable: true }) resolutionOutcome!: PromiseOutcome | null;

  /** When to warn of what is due next. */
  @Instant({ nullable: true }) slaWarnAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'What is due next, the answer or the resolution; null where nothing is.' })
  @Instant({ nullable: true }) slaDueAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('ServiceTicket') mergedIntoId!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the system that the record came from.' })
  @BinaryText(40, { nullable: true }) externalSource!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' })
  @BinaryText(100, { nullable: true }) externalId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
