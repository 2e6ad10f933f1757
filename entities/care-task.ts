import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { CARE_OCCASIONS, type CareOccasion } from '@/domain/care-rule';
import { CARE_TASK_STATUSES, type CareTaskStatus } from '@/domain/care-task';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { CareOccasionEnum } from './care-rule';
import { BinaryText, Day, Flag, Instant, Int, LongText, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { InteractionChannelEnum } from './interaction';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

export const CareTaskStatusEnum = enumOf(CARE_TASK_STATUSES);
registerEnumType(CareTaskStatusEnum, {
  name: 'CareTaskStatus', description: 'Where a care task is in its life.',
  valuesConfig: {
    PLANNED: { description: 'To be done by whoever holds the customer.' }, SUBMITTED: { description: 'Its cost waits for a supervisor.' },
    APPROVED: { description: 'A supervisor let its cost pass.' }, REJECTED: { description: 'A supervisor turned its cost down.' },
    DONE: { description: 'Done, with what came of it.' }, SKIPPED: { description: 'Let go, with a reason.' },
  },
});

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');

@ObjectType('CareTask', { implements: [BaseRecord], simpleResolvers: true, description: 'One act of care for a customer: a greeting, a gift, a return visit.' })
@Entity('care_tasks')
@NounEntity({
  noun: 'careTask', typeName: 'CareTask', table: 'care_tasks', series: 'GH', holding: { by: 'parent', noun: 'customer', column: 'customer_id' },
})
@Check('ck_care_tasks_status', either('status', CARE_TASK_STATUSES))
@Check('ck_care_tasks_occasion', either('occasion', CARE_OCCASIONS))
@Check('ck_care_tasks_channel', either('channel', INTERACTION_CHANNELS))
@Check('ck_care_tasks_lowest_score', 'lowest_score >= 1 AND lowest_score <= 5')
@Index('ux_care_tasks_number', ['number'], { unique: true })
@Index('ux_care_tasks_once', ['ruleId', 'subjectId', 'occurrence'], { unique: true })
@Index('ix_care_tasks_due_on', ['dueOn', 'id'])
@Index('ix_care_tasks_completed_at', ['completedAt', 'id'])
@Index('ix_care_tasks_status', ['status', 'dueOn', 'id'])
@Index('ix_care_tasks_customer', ['customerId', 'dueOn', 'id'])
@Index('ix_care_tasks_rule', ['ruleId', 'dueOn'])
@Index('ix_care_tasks_contact', ['contactId'])
export class CareTask extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: GH, the day, a running number, e.g. GH20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => CareTaskStatusEnum, { description: 'Place in the life of the task; changed only by the workflow mutations.' })
  @Text(10) status!: CareTaskStatus;

  @Int() @ForeignKey('CareRule') ruleId!: number;
  @Int() @ForeignKey('Customer') customerId!: number;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;

  @Field(() => CareOccasionEnum, { description: 'What gives the occasion.' })
  @Text(20) occasion!: CareOccasion;

  /** Key of whom the rule cares for once: the contact on a birthday, else the customer. */
  @Int() subjectId!: number;
  /** Which time: a year, or a day where it is counted from one. */
  @BinaryText(10) occurrence!: string;

  @Field(() => LocalDate, { description: 'The day itself, or by when it is to be done.' })
  @Day() dueOn!: string;

  @Field(() => InteractionChannelEnum, { description: 'How the contact is to be reached; what the contact closed is not among it.' })
  @Text(10) channel!: InteractionChannel;

  @Field(() => String, { nullable: true, description: 'What is given.' })
  @Text(200, { nullable: true }) gift!: string | null;

  @Field(() => Money, { nullable: true, description: 'What it is to cost, in the currency of the rule.' })
  @MoneyColumn({ nullable: true }) plannedCost!: number | null;

  @Field(() => Money, { nullable: true, description: 'What it did cost.' })
  @MoneyColumn({ nullable: true }) cost!: number | null;

  @Int({ nullable: true }) @ForeignKey('User') submittedById!: number | null;
  @Int({ nullable: true }) @ForeignKey('User') decidedById!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When a supervisor approved it or turned it down.' })
  @Instant({ nullable: true }) decidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was turned down.' })
  @Text(500, { nullable: true }) rejectReason!: string | null;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @LongText({ nullable: true }) result!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'When to get in touch next.' })
  @Day({ nullable: true }) nextContactOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was let go.' })
  @Text(500, { nullable: true }) skipReason!: string | null;

  @Field(() => Boolean, { description: 'Let go by the product: the contact wants to be reached by none of the channels.' })
  @Flag() optedOut!: boolean;

  @Field(() => DateTime, { nullable: true, description: 'When it was done or let go; null while it is open.' })
  @Instant({ nullable: true }) completedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('Interaction') interactionId!: number | null;
  @Int({ nullable: true }) @ForeignKey('VisitSheet') visitSheetId!: number | null;

  /** Answers to that version of the sheet, as JSON. */
  @LongText({ nullable: true }) answers!: string | null;

  @Field(() => GraphInt, { nullable: true, description: 'The lowest score among the answers, 1 to 5.' })
  @Int({ nullable: true }) lowestScore!: number | null;
}
