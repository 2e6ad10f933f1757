import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { CHURN_CASE_STATUSES, CHURN_SIGNALS, type ChurnCaseStatus, type ChurnSignal } from '@/domain/churn-case';
import { BinaryText, Day, Instant, Int, MoneyColumn, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

export const ChurnCaseStatusEnum = enumOf(CHURN_CASE_STATUSES);
registerEnumType(ChurnCaseStatusEnum, {
  name: 'ChurnCaseStatus', description: 'Where the case is in its life.',
  valuesConfig: {
    WARNED: { description: 'The customer may be leaving; nothing was done yet.' }, DEFERRED: { description: 'At least one measure against it was taken.' },
    CONFIRMED: { description: 'The customer is lost, with a reason.' }, RECOVERED: { description: 'The account manager says that the customer stays.' },
    CLEARED: { description: 'Ended by itself: the customer ordered again.' },
  },
});

export const ChurnSignalEnum = enumOf(CHURN_SIGNALS);
registerEnumType(ChurnSignalEnum, {
  name: 'ChurnSignal', description: 'What gave a warning.',
  valuesConfig: {
    NO_ORDER: { description: 'No order that counts within the window of the rule.' }, RHYTHM: { description: 'Without an order for much longer than is usual for this very customer.' },
    AMOUNT: { description: 'Bought much less within the window than in the window before.' }, MANUAL: { description: 'Somebody said so.' },
  },
});

/** The database sees to it that a customer has one open case at most. */
const OPEN = "status <> 'CONFIRMED' AND status <> 'RECOVERED' AND status <> 'CLEARED'";

@ObjectType('ChurnCase', { implements: [BaseRecord], simpleResolvers: true, description: 'A warning that a customer may be leaving, what was done against it and how it ended. It is held by whoever holds the customer.' })
@Entity('churn_cases')
@NounEntity({ noun: 'churnCase', typeName: 'ChurnCase', table: 'churn_cases', series: 'LS', holding: { by: 'parent', noun: 'customer', column: 'customer_id' } })
@Check('ck_churn_cases_status', CHURN_CASE_STATUSES.map((status) => `status = '${status}'`).join(' OR '))
@Check('ck_churn_cases_signal', CHURN_SIGNALS.map((signal) => `signal = '${signal}'`).join(' OR '))
@Index('ux_churn_cases_number', ['number'], { unique: true })
@Index('ux_churn_cases_open', ['customerId'], { unique: true, where: OPEN })
@Index('ix_churn_cases_customer', ['customerId', 'id'])
@Index('ix_churn_cases_created_at', ['createdAt', 'id'])
@Index('ix_churn_cases_status', ['status', 'createdAt', 'id'])
@Index('ix_churn_cases_last_order_on', ['lastOrderOn', 'id'])
@Index('ix_churn_cases_closed_at', ['closedAt', 'id'])
export class ChurnCase extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: LS, the day, a running number, e.g. LS20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => ChurnCaseStatusEnum, { description: 'Place in the life of the case; changed only by the workflow mutations and by a new order.' })
  @Text(12) status!: ChurnCaseStatus;

  @Int() @ForeignKey('Customer') customerId!: number;

  @Field(() => ChurnSignalEnum, { description: 'What gave the warning.' })
  @Text(12) signal!: ChurnSignal;

  @Field(() => LocalDate, { description: 'Day that the customer was looked at as of.' })
  @Day() asOf!: string;

  @Field(() => LocalDate, { description: 'Since when the customer was known: created, or ordered for the first time.' })
  @Day() knownSince!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Day of the last order that counted then; null where there was none.' })
  @Day({ nullable: true }) lastOrderOn!: string | null;

  @Field(() => GraphInt, { nullable: true, description: 'Days from it, or from when the customer became known, to the warning.' })
  @Int({ nullable: true }) daysSince!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Orders that counted then.' })
  @Int({ nullable: true }) orderCount!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Window of the rule in days; null where no rule gave the warning.' })
  @Int({ nullable: true }) windowDays!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Usual gap between two days with orders in days: the median. Null where fewer than two such days are known.' })
  @Int({ nullable: true }) usualGapDays!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Gaps that it was taken from.' })
  @Int({ nullable: true }) gapsCounted!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Percent of the usual gap that the rule let pass: 300 is three times.' })
  @Int({ nullable: true }) gapFactorPercent!: number | null;

  @Field(() => Money, { nullable: true, description: 'What was bought within the window.' })
  @MoneyColumn({ nullable: true }) recentAmount!: number | null;

  @Field(() => Money, { nullable: true, description: 'What was bought within the window before.' })
  @MoneyColumn({ nullable: true }) formerAmount!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'By how many percent the rule let it fall.' })
  @Int({ nullable: true }) fallPercent!: number | null;

  @Field(() => String, { nullable: true, description: 'What whoever gave the warning wrote; null where a rule did.' })
  @Text(500, { nullable: true }) note!: string | null;

  /** The customer's grade then, so that like is compared with like whatever becomes of it. */
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') gradeId!: number | null;

  @Field(() => String, { description: 'ISO 4217 code of every amount of the case; that of the customer.' })
  @Text(3) currency!: string;

  @Field(() => GraphInt, { description: 'Measures taken so far.' })
  @Int() measureCount!: number;

  @Field(() => DateTime, { nullable: true, description: 'When the first measure was taken.' })
  @Instant({ nullable: true }) deferredAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it is open.' })
  @Instant({ nullable: true }) closedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') lostReasonId!: number | null;

  @Field(() => String, { nullable: true, description: 'More about how it ended.' })
  @Text(500, { nullable: true }) closeNote!: string | null;

  /** The order that ended it, or that brought the customer back afterwards. */
  @Int({ nullable: true }) @ForeignKey('Order') orderId!: number | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer came back after having been lost.' })
  @Instant({ nullable: true }) returnedAt!: string | null;
}
