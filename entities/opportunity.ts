import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { OPPORTUNITY_STATUSES, type OpportunityStatus } from '@/domain/opportunity';
import { BinaryText, Day, Instant, Int, LongText, MoneyColumn, Text } from './columns';
import { CustomerKindEnum } from './customer';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

export const OpportunityStatusEnum = enumOf(OPPORTUNITY_STATUSES);
registerEnumType(OpportunityStatusEnum, {
  name: 'OpportunityStatus', description: 'Where the opportunity is in its life.',
  valuesConfig: {
    UNASSIGNED: { description: 'Found; nobody is developing it yet.' }, ASSIGNED: { description: 'An account manager is developing it.' },
    SUCCEEDED: { description: 'Won: it became a customer.' }, FAILED: { description: 'Given up, with a reason.' },
  },
});

@ObjectType('Opportunity', { implements: [BaseRecord], simpleResolvers: true, description: 'A chance to sell, from its discovery to its success or failure.' })
@Entity('opportunities')
@NounEntity({
  noun: 'opportunity', typeName: 'Opportunity', table: 'opportunities', series: 'SJ', softDelete: true,
  holding: { by: 'owner', owner: 'owner_id', department: 'department_id' },
})
@Check('ck_opportunities_kind', "customer_kind = 'ORGANISATION' OR customer_kind = 'PERSON'")
@Check('ck_opportunities_status', "status = 'UNASSIGNED' OR status = 'ASSIGNED' OR status = 'SUCCEEDED' OR status = 'FAILED'")
@Check('ck_opportunities_success_rate', 'success_rate >= 0 AND success_rate <= 100')
@Index('ux_opportunities_number', ['number'], { unique: true })
@Index('ix_opportunities_created_at', ['createdAt', 'id'])
@Index('ix_opportunities_updated_at', ['updatedAt', 'id'])
@Index('ix_opportunities_expected_close_on', ['expectedCloseOn', 'id'])
@Index('ix_opportunities_amount', ['amount', 'id'])
@Index('ix_opportunities_success_rate', ['successRate', 'id'])
@Index('ix_opportunities_status', ['status', 'updatedAt', 'id'])
@Index('ix_opportunities_owner', ['ownerId', 'status', 'updatedAt'])
@Index('ix_opportunities_department', ['departmentId', 'status', 'updatedAt'])
@Index('ix_opportunities_customer', ['customerId', 'id'])
@Index('ix_opportunities_owner_updated_at', ['ownerId', 'updatedAt', 'id'])
@Index('ix_opportunities_figures', ['status', 'stageId', 'currency', 'deletedAt', 'amount', 'successRate', 'ownerId', 'departmentId', 'createdAt'])
@Index('ix_opportunities_forecast', ['status', 'currency', 'expectedCloseOn', 'amount', 'successRate', 'ownerId', 'departmentId', 'createdAt'], { where: 'deleted_at IS NULL' })
@Index('ix_opportunities_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class Opportunity extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: SJ, the day, a running number, e.g. SJ20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => OpportunityStatusEnum, { description: 'Place in the life of the opportunity; changed only by the workflow mutations.' })
  @Text(12) status!: OpportunityStatus;

  @Field(() => String, { description: 'What it is about, in a line.' })
  @Text(200) title!: string;

  @Field(() => CustomerKindEnum, { description: 'Whether an organisation or a person would buy.' })
  @Text(12) customerKind!: CustomerKind;

  @Field(() => String, { description: 'Name of who would buy; becomes the customer’s name with the success.' })
  @Text(200) customerName!: string;

  /** Known from the start, or what the success created or linked. */
  @Int({ nullable: true }) @ForeignKey('Customer') customerId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;

  @Field(() => String, { nullable: true, description: 'Person to talk to.' })
  @Text(100, { nullable: true }) contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone of that person as written; may be masked.' })
  @Text(60, { nullable: true }) contactPhone!: string | null;

  @Field(() => String, { description: 'What is known of the chance.' })
  @LongText() description!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') sourceId!: number | null;

  @Field(() => GraphInt, { description: 'How likely a success is, 0 to 100.' })
  @Int() successRate!: number;

  @Field(() => Money, { nullable: true, description: 'What it is expected to bring, in `currency`.' })
  @MoneyColumn({ nullable: true }) amount!: number | null;

  @Field(() => String, { description: 'ISO 4217 code of the amount.' })
  @Text(3) currency!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day on which it is expected to be decided.' })
  @Day({ nullable: true }) expectedCloseOn!: string | null;

  @Field(() => String, { nullable: true, description: 'Product or unit of interest, in words.' })
  @Text(200, { nullable: true }) interest!: string | null;

  @Field(() => String, { nullable: true, description: 'Who else wants to sell.' })
  @Text(200, { nullable: true }) competitor!: string | null;

  /** Who found it until it is assigned; then the account manager who develops it. */
  @Int() @ForeignKey('User') ownerId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned to the present account manager; null before.' })
  @Instant({ nullable: true }) assignedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') stageId!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'Since when it is in its stage.' })
  @Instant({ nullable: true }) stageSince!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it succeeded or failed; null while it is open.' })
  @Instant({ nullable: true }) closedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') failReasonId!: number | null;

  @Field(() => String, { nullable: true, description: 'More about why it failed.' })
  @Text(500, { nullable: true }) failNote!: string | null;

  @Field(() => GraphInt, { description: 'Items of the development plan that have neither a result nor a waiver.' })
  @Int() openItems!: number;

  @Field(() => LocalDate, { nullable: true, description: 'Earliest day of those items; in the past, the plan is late.' })
  @Day({ nullable: true }) nextDueOn!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
