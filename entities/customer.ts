import { Check, Entity, ForeignKey, Index, VirtualColumn } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { CUSTOMER_KINDS, CUSTOMER_STATUSES, type CustomerKind, type CustomerStatus } from '@/domain/customer';
import { ABC_CLASSES, type AbcClass } from '@/domain/customer-abc';
import { BinaryText, Day, Instant, Int, LongText, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

export const CustomerKindEnum = enumOf(CUSTOMER_KINDS);
export const CustomerStatusEnum = enumOf(CUSTOMER_STATUSES);
export const AbcClassEnum = enumOf(ABC_CLASSES);
registerEnumType(AbcClassEnum, {
  name: 'AbcClass', description: 'How much of the order value of the last 12 months a customer stands for; one that orders as much is in the same class.',
  valuesConfig: {
    A: { description: 'Those who order more come to less than 80 % of everything.' }, B: { description: 'Those who order more come to at least 80 %, but less than 95 %.' },
    C: { description: 'Every other one with an order.' },
  },
});
registerEnumType(CustomerKindEnum, {
  name: 'CustomerKind', description: 'Who the customer is.',
  valuesConfig: { ORGANISATION: { description: 'A company or another organisation.' }, PERSON: { description: 'A natural person.' } },
});
registerEnumType(CustomerStatusEnum, {
  name: 'CustomerStatus', description: 'Where the customer is in its life.',
  valuesConfig: {
    PROSPECT: { description: 'Known, but has not dealt with us yet.' }, NORMAL: { description: 'An active customer.' },
    WARNED: { description: 'At risk of leaving; measures are due.' }, LOST: { description: 'Confirmed as lost, with a reason.' },
  },
});

@ObjectType('Customer', { implements: [BaseRecord], simpleResolvers: true, description: 'An organisation or a person that buys, or may buy, from us.' })
@Entity('customers')
@NounEntity({
  noun: 'customer', typeName: 'Customer', table: 'customers', series: 'KH', softDelete: true,
  holding: { by: 'owner', owner: 'owner_id', department: 'department_id' },
})
@Check('ck_customers_kind', "kind = 'ORGANISATION' OR kind = 'PERSON'")
@Check('ck_customers_status', "status = 'PROSPECT' OR status = 'NORMAL' OR status = 'WARNED' OR status = 'LOST'")
@Check('ck_customers_satisfaction', 'satisfaction >= 1 AND satisfaction <= 5')
@Check('ck_customers_credit', 'credit >= 1 AND credit <= 5')
@Index('ux_customers_number', ['number'], { unique: true })
@Index('ux_customers_external', ['externalSource', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index('ix_customers_name_sort', ['nameSort', 'id'])
@Index('ix_customers_created_at', ['createdAt', 'id'])
@Index('ix_customers_updated_at', ['updatedAt', 'id'])
@Index('ix_customers_last_contact_at', ['lastContactAt', 'id'])
@Index('ix_customers_next_contact_at', ['nextContactAt', 'id'])
@Index('ix_customers_last_order_on', ['lastOrderOn', 'id'])
@Index('ix_customers_order_total', ['orderTotal', 'id'])
@Index('ix_customers_abc_class', ['abcClass', 'id'], { where: 'abc_class IS NOT NULL' })
@Index('ix_customers_grade', ['gradeId', 'id'])
@Index('ix_customers_owner', ['ownerId', 'nextContactAt'])
@Index('ix_customers_owner_created_at', ['ownerId', 'createdAt', 'id'])
@Index('ix_customers_department', ['departmentId', 'id'])
@Index('ix_customers_name_key', ['nameKey'])
@Index('ix_customers_phone_digits', ['phoneDigits'])
@Index('ix_customers_licence_no', ['licenceNo'])
@Index('ix_customers_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class Customer extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: KH, the day, a running number, e.g. KH20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => CustomerKindEnum, { description: 'Organisation or person.' })
  @Text(12) kind!: CustomerKind;

  @Field(() => CustomerStatusEnum, { description: 'Place in the customer life; changed only by the workflow mutations.' })
  @Text(12) status!: CustomerStatus;

  @Field(() => String, { description: 'Registered name of the organisation, or full name of the person.' })
  @Text(200) name!: string;

  /** Comparison key: folded, without legal form. */
  @BinaryText(200) nameKey!: string;
  /** Pinyin order, so that both engines sort Chinese names as a phone book does. */
  @BinaryText(120) nameSort!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') gradeId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') regionId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') industryId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') sourceId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') lostReasonId!: number | null;

  @Field(() => GraphInt, { description: 'Satisfaction from 1 (very dissatisfied) to 5 (very satisfied).' })
  @Int() satisfaction!: number;

  @Field(() => GraphInt, { description: 'Credit standing from 1 (poor) to 5 (excellent).' })
  @Int() credit!: number;

  @Field(() => String, { nullable: true, description: 'Postal address.' })
  @Text(300, { nullable: true }) address!: string | null;

  @Field(() => String, { nullable: true, description: 'Postcode.' })
  @Text(20, { nullable: true }) postcode!: string | null;

  @Field(() => String, { nullable: true, description: 'Telephone as written; may be masked.' })
  @Text(60, { nullable: true }) phone!: string | null;

  @BinaryText(40, { nullable: true }) phoneDigits!: string | null;

  @Field(() => String, { nullable: true, description: 'Fax number as written.' })
  @Text(60, { nullable: true }) fax!: string | null;

  @Field(() => String, { nullable: true, description: 'E-mail address; may be masked.' })
  @Text(254, { nullable: true }) email!: string | null;

  @Field(() => String, { nullable: true, description: 'Web site, http or https.' })
  @Text(500, { nullable: true }) website!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Birthday of a person.' })
  @Day({ nullable: true }) birthday!: string | null;

  @Field(() => String, { nullable: true, description: 'Business licence registration number; its letters are kept as capitals.' })
  @BinaryText(40, { nullable: true }) licenceNo!: string | null;

  @Field(() => String, { nullable: true, description: 'Unified social credit code, 18 characters (GB 32100-2015).' })
  @Text(18, { nullable: true }) unifiedSocialCreditCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Legal representative.' })
  @Text(60, { nullable: true }) legalRepresentative!: string | null;

  @Field(() => Money, { nullable: true, description: 'Registered capital, in `currency`.' })
  @MoneyColumn({ nullable: true }) registeredCapital!: number | null;

  @Field(() => Money, { nullable: true, description: 'Turnover of a year (organisation) or income of a year (person), in `currency`.' })
  @MoneyColumn({ nullable: true }) annualTurnover!: number | null;

  @Field(() => String, { description: 'ISO 4217 code of the amounts on this record.' })
  @Text(3) currency!: string;

  @Field(() => String, { nullable: true, description: 'Bank that the account is with.' })
  @Text(100, { nullable: true }) bankName!: string | null;

  @Field(() => String, { nullable: true, description: 'Bank account number.' })
  @Text(60, { nullable: true }) bankAccount!: string | null;

  @Field(() => String, { nullable: true, description: 'Local tax registration number.' })
  @Text(40, { nullable: true }) localTaxNo!: string | null;

  @Field(() => String, { nullable: true, description: 'National tax registration number.' })
  @Text(40, { nullable: true }) nationalTaxNo!: string | null;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;

  @Int() @ForeignKey('User') ownerId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => DateTime, { nullable: true, description: 'When somebody last dealt with the customer; from the interactions.' })
  @Instant({ nullable: true }) lastContactAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer is due to be contacted next; from the interactions.' })
  @Instant({ nullable: true }) nextContactAt!: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the latest order; null where there is none. Drafts and cancelled orders do not count.' })
  @Day({ nullable: true }) lastOrderOn!: string | null;

  @Field(() => GraphInt, { nullable: true, description: 'Orders so far; null where there is none.' })
  @Int({ nullable: true }) orderCount!: number | null;

  @Field(() => Money, { nullable: true, description: 'What they come to, in `currency`.' })
  @MoneyColumn({ nullable: true }) orderTotal!: number | null;

  @Field(() => AbcClassEnum, { nullable: true, description: 'ABC class by the orders of the last 12 months, worked out every night; null where there is none.' })
  @Text(1, { nullable: true }) abcClass!: AbcClass | null;

  @Field(() => String, { nullable: true, description: 'Name of the system that the record came from.' })
  @BinaryText(40, { nullable: true }) externalSource!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' })
  @BinaryText(100, { nullable: true }) externalId!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;

  /** Keys of its tags, in the order of their creation; read only where they are asked for. */
  @VirtualColumn({
    type: 'nvarchar', transformer: { from: keysOf, to: String },
    query: (alias) => `SELECT STRING_AGG(CAST(tagged.tag_id AS nvarchar(12)), ',') FROM customer_tags tagged WHERE tagged.customer_id = ${alias}.id`,
  })
  tagIds?: number[];
}

function keysOf(joined: string | null): number[] {
  return joined ? joined.split(',').map(Number).sort((one, other) => one - other) : [];
}
