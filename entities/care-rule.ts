import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { type Feast, FEAST_CODES } from '@/domain/care-days';
import { CARE_OCCASIONS, type CareOccasion } from '@/domain/care-rule';
import type { CustomerKind } from '@/domain/customer';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { Day, Flag, Int, MoneyColumn, Text } from './columns';
import { CustomerKindEnum } from './customer';
import { enumOf } from './enum';
import { InteractionChannelEnum } from './interaction';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { LocalDate, Money } from './scalars';

export const CareOccasionEnum = enumOf(CARE_OCCASIONS);
registerEnumType(CareOccasionEnum, {
  name: 'CareOccasion', description: 'What gives the occasion to care for a customer.',
  valuesConfig: {
    BIRTHDAY: { description: 'The birthday of a contact, by the calendar that it is kept by.' }, HOLIDAY: { description: 'A feast, for the first contact of each customer.' },
    PURCHASE_ANNIVERSARY: { description: 'The day of the first order that counts, every year after.' },
    DAY_AFTER_ORDER: { description: 'So many days after an order that counts.' }, RETURN_VISIT: { description: 'So many days without any dealing with the customer.' },
  },
});

export const FeastEnum = enumOf(FEAST_CODES);
registerEnumType(FeastEnum, {
  name: 'Feast', description: 'A feast on which customers are greeted.',
  valuesConfig: {
    NEW_YEAR: { description: '1 January.' }, NEW_YEARS_EVE: { description: 'The eve of the Chinese New Year.' }, SPRING_FESTIVAL: { description: 'The Chinese New Year.' },
    LANTERN_FESTIVAL: { description: 'The 15th of the first lunar month.' }, WOMENS_DAY: { description: '8 March.' }, LABOUR_DAY: { description: '1 May.' },
    DRAGON_BOAT: { description: 'The 5th of the fifth lunar month.' }, QIXI: { description: 'The 7th of the seventh lunar month.' },
    MID_AUTUMN: { description: 'The 15th of the eighth lunar month.' }, TEACHERS_DAY: { description: '10 September.' }, NATIONAL_DAY: { description: '1 October.' },
    DOUBLE_NINTH: { description: 'The 9th of the ninth lunar month.' }, CHRISTMAS: { description: '25 December.' },
  },
});

const either = (column: string, values: readonly string[]) => values.map((value) => `${column} = '${value}'`).join(' OR ');

@ObjectType('CareRule', { implements: [BaseRecord], simpleResolvers: true, description: 'Which customers are cared for on which occasion, how, and for how much.' })
@Entity('care_rules')
@NounEntity({ noun: 'careRule', typeName: 'CareRule', table: 'care_rules', holding: { by: 'shared' } })
@Check('ck_care_rules_occasion', either('occasion', CARE_OCCASIONS))
@Check('ck_care_rules_channel', either('channel', INTERACTION_CHANNELS))
@Check('ck_care_rules_kind', either('customer_kind', ['ORGANISATION', 'PERSON']))
@Index('ix_care_rules_created_at', ['createdAt', 'id'])
export class CareRule extends BaseRecord {
  @Field(() => String, { description: 'Name in Chinese.' })
  @Text(100) nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Text(100) nameEn!: string;

  @Field(() => CareOccasionEnum, { description: 'What gives the occasion.' })
  @Text(20) occasion!: CareOccasion;

  @Field(() => FeastEnum, { nullable: true, description: 'The feast, where that is the occasion.' })
  @Text(20, { nullable: true }) feast!: Feast | null;

  @Field(() => GraphInt, { nullable: true, description: 'Days after the order, or without any dealing, where that is the occasion.' })
  @Int({ nullable: true }) days!: number | null;

  @Field(() => GraphInt, { description: 'How many days before the day the task is made.' })
  @Int() leadDays!: number;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') gradeId!: number | null;

  @Field(() => CustomerKindEnum, { nullable: true, description: 'Only customers of this kind; null for both.' })
  @Text(12, { nullable: true }) customerKind!: CustomerKind | null;

  @Int({ nullable: true }) @ForeignKey('Department') departmentId!: number | null;

  @Field(() => InteractionChannelEnum, { description: 'How the contact is to be reached, unless it asked not to be.' })
  @Text(10) channel!: InteractionChannel;

  @Field(() => String, { nullable: true, description: 'What is said, in Chinese; {contact}, {customer}, {owner} and {day} stand for what they name.' })
  @Text(1000, { nullable: true }) messageZh!: string | null;

  @Field(() => String, { nullable: true, description: 'What is said, in English; {contact}, {customer}, {owner} and {day} stand for what they name.' })
  @Text(1000, { nullable: true }) messageEn!: string | null;

  @Field(() => String, { nullable: true, description: 'What is given.' })
  @Text(200, { nullable: true }) gift!: string | null;

  @Field(() => Money, { nullable: true, description: 'What a task is to cost; null for nothing.' })
  @MoneyColumn({ nullable: true }) budgetPerTask!: number | null;

  @Field(() => Money, { nullable: true, description: 'What all tasks of a year may cost together; null for no limit.' })
  @MoneyColumn({ nullable: true }) budgetPerYear!: number | null;

  @Field(() => Money, { description: 'A cost above this takes the approval of a supervisor.' })
  @MoneyColumn() approvalAbove!: number;

  @Field(() => String, { description: 'ISO 4217 code of the amounts on this record.' })
  @Text(3) currency!: string;

  @Field(() => Boolean, { description: 'Whether it makes tasks at all.' })
  @Flag() active!: boolean;

  /** From this day on the rule is as it is: what was before is none of its business. */
  @Day() startsOn!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the last run that made its tasks; null before the first.' })
  @Day({ nullable: true }) lookedOn!: string | null;
}
