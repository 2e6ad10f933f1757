import { Check, Entity, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES, type ReminderAudience, type ReminderSource } from '@/domain/reminder';
import { BigInt64, Flag, Instant, Int, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

export const ReminderSourceEnum = enumOf(REMINDER_SOURCE_CODES);
registerEnumType(ReminderSourceEnum, {
  name: 'ReminderSource', description: 'A date that a rule can watch.',
  valuesConfig: {
    CUSTOMER_NEXT_CONTACT: { description: 'When a customer is to be contacted next.' }, PLAN_ITEM_DUE: { description: 'The day of an open item of a development plan.' },
    OPPORTUNITY_CLOSE: { description: 'The day on which an opportunity in development is expected to close.' },
    UNIT_RESERVATION: { description: 'When the reservation of a unit runs out.' }, SERVICE_TICKET_RISK: { description: 'When little is left of the time in which a service ticket is to be answered or resolved.' },
    SERVICE_TICKET_DUE: { description: 'When the time is up in which a service ticket is to be answered or resolved.' }, CONTACT_BIRTHDAY: { description: 'The birthday of a contact, every year.' },
  },
});

export const ReminderAudienceEnum = enumOf(REMINDER_AUDIENCES);
registerEnumType(ReminderAudienceEnum, {
  name: 'ReminderAudience', description: 'Who is reminded.',
  valuesConfig: {
    OWNER: { description: 'Whoever holds the record.' }, SUPERVISOR: { description: 'The sales supervisor of the holder’s department, or of the nearest one above that has one.' },
  },
});

@ObjectType('ReminderRule', { implements: [BaseRecord], simpleResolvers: true, description: 'Who is reminded of which date, and when.' })
@Entity('reminder_rules')
@NounEntity({ noun: 'reminderRule', typeName: 'ReminderRule', table: 'reminder_rules', holding: { by: 'shared' } })
@Check('ck_reminder_rules_audience', "audience = 'OWNER' OR audience = 'SUPERVISOR'")
@Index('ix_reminder_rules_created_at', ['createdAt', 'id'])
export class ReminderRule extends BaseRecord {
  @Field(() => String, { description: 'Name in Chinese.' })
  @Text(100) nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Text(100) nameEn!: string;

  @Field(() => ReminderSourceEnum, { description: 'The date that it watches.' })
  @Text(40) source!: ReminderSource;

  @Field(() => GraphInt, { description: 'Minutes from the date to the reminder; below zero before it. A day without a time counts from 09:00 where the server runs.' })
  @Int() offsetMinutes!: number;

  @Field(() => ReminderAudienceEnum, { description: 'Who is reminded.' })
  @Text(12) audience!: ReminderAudience;

  @Field(() => Boolean, { description: 'Whether its reminders are in the daily mail too.' })
  @Flag() dailyMail!: boolean;

  @Field(() => String, { nullable: true, description: 'Time of day, HH:MM where the server runs, from which nothing is delivered.' })
  @Text(5, { nullable: true }) quietFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Time of day at which what fell into the quiet hours is delivered.' })
  @Text(5, { nullable: true }) quietTo!: string | null;

  @Field(() => GraphInt, { nullable: true, description: 'Hours without acknowledgement after which the supervisor is told, once; null never.' })
  @Int({ nullable: true }) escalateAfterHours!: number | null;

  @Field(() => Boolean, { description: 'Whether it reminds at all.' })
  @Flag() active!: boolean;

  /** Up to when reminders have been delivered. */
  @Instant() watchedUntil!: string;

  /** The last change of the ledger that was looked at for dates set late. */
  @BigInt64() watchedChange!: number;
}
