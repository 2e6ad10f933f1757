import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { LEAD_STATUSES, type LeadStatus } from '@/domain/lead';
import { BinaryText, Instant, Int, LongText, Text } from './columns';
import { CustomerKindEnum } from './customer';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

export const LeadStatusEnum = enumOf(LEAD_STATUSES);
registerEnumType(LeadStatusEnum, {
  name: 'LeadStatus', description: 'Where the lead is in its life.',
  valuesConfig: {
    NEW: { description: 'Come in; nobody follows it yet.' }, ASSIGNED: { description: 'Somebody is to follow it.' },
    CONTACTED: { description: 'There was an attempt to reach them.' }, QUALIFIED: { description: 'They want something that we have.' },
    CONVERTED: { description: 'It became a customer.' }, DISQUALIFIED: { description: 'Put aside, with a reason.' },
  },
});

@ObjectType('Lead', { implements: [BaseRecord], simpleResolvers: true, description: 'Somebody who may want something from us and is not a customer yet.' })
@Entity('leads')
@NounEntity({
  noun: 'lead', typeName: 'Lead', table: 'leads', series: 'XS', softDelete: true,
  holding: { by: 'owner', owner: 'owner_id', department: 'department_id' },
})
@Check('ck_leads_kind', "kind = 'ORGANISATION' OR kind = 'PERSON'")
@Check('ck_leads_status', LEAD_STATUSES.map((status) => `status = '${status}'`).join(' OR '))
@Check('ck_leads_score', 'score >= 0 AND score <= 100')
@Index('ux_leads_number', ['number'], { unique: true })
@Index('ux_leads_external', ['externalSource', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index('ix_leads_created_at', ['createdAt', 'id'])
@Index('ix_leads_updated_at', ['updatedAt', 'id'])
@Index('ix_leads_contacted_at', ['contactedAt', 'id'])
@Index('ix_leads_score', ['score', 'id'])
@Index('ix_leads_status', ['status', 'score', 'id'])
@Index('ix_leads_owner', ['ownerId', 'status', 'score'])
@Index('ix_leads_department', ['departmentId', 'status', 'score'])
@Index('ix_leads_phone_digits', ['phoneDigits'])
@Index('ix_leads_email_key', ['emailKey'])
@Index('ix_leads_customer', ['customerId', 'id'])
@Index('ix_leads_web_form', ['webFormId', 'id'])
@Index('ix_leads_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class Lead extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: XS, the day, a running number, e.g. XS20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => LeadStatusEnum, { description: 'Place in the life of the lead; changed only by the workflow mutations.' })
  @Text(12) status!: LeadStatus;

  @Field(() => CustomerKindEnum, { description: 'Whether an organisation or a person would buy.' })
  @Text(12) kind!: CustomerKind;

  @Field(() => String, { description: 'Name of the organisation or the person; becomes the customer’s name with the conversion.' })
  @Text(200) name!: string;

  @Field(() => String, { nullable: true, description: 'Person to talk to at an organisation.' })
  @Text(100, { nullable: true }) contactName!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone as written; may be masked.' })
  @Text(60, { nullable: true }) phone!: string | null;
  @BinaryText(40, { nullable: true }) phoneDigits!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; may be masked.' })
  @Text(254, { nullable: true }) email!: string | null;
  @BinaryText(254, { nullable: true }) emailKey!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') regionId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') sourceId!: number | null;

  @Field(() => String, { nullable: true, description: 'What they want, in their words.' })
  @LongText({ nullable: true }) interest!: string | null;

  @Int({ nullable: true }) @ForeignKey('Product') productId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Project') projectId!: number | null;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;

  @Field(() => GraphInt, { description: 'How promising it is, 0 to 100; `scoreReasons` says what from.' })
  @Int() score!: number;
  /** Names of the rules that hold, with blanks between them. */
  @Text(120) scoreRules!: string;

  /** Who found it until it is assigned, nobody where it came by itself; then who follows it. */
  @Int({ nullable: true }) @ForeignKey('User') ownerId!: number | null;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => DateTime, { nullable: true, description: 'When it was assigned to who follows it now; null before.' })
  @Instant({ nullable: true }) assignedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Last attempt to reach them.' })
  @Instant({ nullable: true }) contactedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was converted or put aside; null while it is open.' })
  @Instant({ nullable: true }) closedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') disqualifyReasonId!: number | null;

  @Field(() => String, { nullable: true, description: 'More about why it was put aside.' })
  @Text(500, { nullable: true }) disqualifyNote!: string | null;

  /** What the conversion created or linked. */
  @Int({ nullable: true }) @ForeignKey('Customer') customerId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Opportunity') opportunityId!: number | null;

  /** The form on a web site that it came by. */
  @Int({ nullable: true }) @ForeignKey('WebForm') webFormId!: number | null;

  @Field(() => String, { nullable: true, description: 'Name of the system that the record came from.' })
  @BinaryText(40, { nullable: true }) externalSource!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' })
  @BinaryText(100, { nullable: true }) externalId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
