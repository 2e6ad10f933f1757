import { Field, ID, InputType } from 'type-graphql';
import type { OpportunityStatus } from '@/domain/opportunity';
import { OpportunityStatusEnum } from '@/entities/opportunity';
import { LocalDate } from '@/entities/scalars';
import type { OpportunityFilter } from '@/services/opportunity/list';
import { referenceIds } from '../global-id';
import { DateTimeRange, LocalDateRange, IntRange, MoneyRange } from '../ranges';

@InputType('OpportunityFilter', { description: 'Which opportunities; every field given must match.' })
export class OpportunityFilterInput {
  @Field(() => [OpportunityStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: OpportunityStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these stages.' }) stageIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'In this stage or a later one, failed in one, or won.' }) reachedStageId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'From one of these sources.' }) sourceIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Failed for one of these reasons.' }) failReasonIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Held by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of exactly one of these departments.' }) departmentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these departments or any below.' }) departmentTreeIds?: string[] | null;
  @Field(() => ID, { nullable: true, description: 'With this customer.' }) customerId?: string | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Created in this time.' }) createdAt?: DateTimeRange | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Expected to be decided in these days.' }) expectedCloseOn?: LocalDateRange | null;
  @Field(() => Boolean, { nullable: true, description: 'With an expected day, or without one.' }) dated?: boolean | null;
  @Field(() => MoneyRange, { nullable: true, description: 'With an amount in this range.' }) amount?: MoneyRange | null;
  @Field(() => IntRange, { nullable: true, description: 'With a success rate in this range.' }) successRate?: IntRange | null;
  @Field(() => LocalDate, { nullable: true, description: 'With an item of the plan that was due before this day and is still open.' }) lateOn?: string | null;
  @Field(() => String, { nullable: true, description: 'With amounts in exactly this currency.' }) currency?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
}

/** A filter with keys in place of global ids. */
export function decodeOpportunityFilter(filter: OpportunityFilterInput | null | undefined): OpportunityFilter | null {
  if (!filter) return null;
  const one = (typeName: string, id: string | null | undefined) => (id ? (referenceIds(typeName, [id])?.[0] ?? null) : null);
  return {
    ...filter,
    stageIds: referenceIds('DictionaryItem', filter.stageIds), sourceIds: referenceIds('DictionaryItem', filter.sourceIds),
    failReasonIds: referenceIds('DictionaryItem', filter.failReasonIds), ownerIds: referenceIds('User', filter.ownerIds),
    departmentIds: referenceIds('Department', filter.departmentIds), departmentTreeIds: referenceIds('Department', filter.departmentTreeIds),
    reachedStageId: one('DictionaryItem', filter.reachedStageId), customerId: one('Customer', filter.customerId),
  };
}
