import { Field, ID, InputType, Int } from 'type-graphql';
import type { ChurnCaseStatus, ChurnSignal } from '@/domain/churn-case';
import { ChurnCaseStatusEnum, ChurnSignalEnum } from '@/entities/churn-case';
import type { ChurnCaseFilter } from '@/services/churn-case/list';
import { referenceIds } from '../global-id';
import { DateTimeRange, LocalDateRange } from '../ranges';

@InputType('ChurnCaseFilter', { description: 'Which churn cases; every field given must match.' })
export class ChurnCaseFilterInput {
  @Field(() => [ChurnCaseStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: ChurnCaseStatus[] | null;
  @Field(() => [ChurnSignalEnum], { nullable: true, description: 'Opened by one of these signals.' }) signal?: ChurnSignal[] | null;
  @Field(() => ID, { nullable: true, description: 'Of this customer.' }) customerId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Of customers that one of these users holds.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Item of the dictionary customer-grade: one of these was the customer’s when the warning was given.' }) gradeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Item of the dictionary lost-reason: confirmed with one of these.' }) lostReasonIds?: string[] | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'With the last order before the warning in these days.' }) lastOrderOn?: LocalDateRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Warned of in this time.' }) warnedAt?: DateTimeRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Ended in this time.' }) closedAt?: DateTimeRange | null;
  @Field(() => [ID], { nullable: true, description: 'Item of the dictionary churn-measure-kind: with a measure of one of these.' }) measureKindIds?: string[] | null;
  @Field(() => Boolean, { nullable: true, description: 'With any measure, or without.' }) measured?: boolean | null;
  @Field(() => Int, { nullable: true, description: 'The customer was kept within so many days of the warning.' }) keptWithinDays?: number | null;
  @Field(() => Int, { nullable: true, description: 'Warned of at least so many days ago.' }) minDaysOld?: number | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
}

/** A filter with keys in place of global ids. */
export function decodeChurnCaseFilter(filter: ChurnCaseFilterInput | null | undefined): ChurnCaseFilter | null {
  if (!filter) return null;
  return {
    ...filter, customerId: filter.customerId ? (referenceIds('Customer', [filter.customerId])?.[0] ?? null) : null, ownerIds: referenceIds('User', filter.ownerIds),
    gradeIds: referenceIds('DictionaryItem', filter.gradeIds), lostReasonIds: referenceIds('DictionaryItem', filter.lostReasonIds),
    measureKindIds: referenceIds('DictionaryItem', filter.measureKindIds),
  };
}
