import { Field, ID, InputType } from 'type-graphql';
import type { LeadStatus } from '@/domain/lead';
import { LeadStatusEnum } from '@/entities/lead';
import type { LeadFilter } from '@/services/lead/list';
import { referenceIds } from '../global-id';
import { DateTimeRange, IntRange } from '../ranges';

@InputType('LeadFilter', { description: 'Which leads; every field given must match.' })
export class LeadFilterInput {
  @Field(() => [LeadStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: LeadStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'Held by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of exactly one of these departments.' }) departmentIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these departments or any below.' }) departmentTreeIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'From one of these sources.' }) sourceIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'In one of these regions.' }) regionIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Come by one of these forms.' }) webFormIds?: string[] | null;
  @Field(() => IntRange, { nullable: true, description: 'With a score in this range.' }) score?: IntRange | null;
  @Field(() => DateTimeRange, { nullable: true, description: 'Created in this time.' }) createdAt?: DateTimeRange | null;
  @Field(() => Boolean, { nullable: true, description: 'Come by a form on a web site, or not.' }) fromForm?: boolean | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
  @Field(() => String, { nullable: true, description: 'From exactly this system.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this key in that system.' }) externalId?: string | null;
}

/** A filter with keys in place of global ids. */
export function decodeLeadFilter(filter: LeadFilterInput | null | undefined): LeadFilter | null {
  if (!filter) return null;
  return {
    ...filter, ownerIds: referenceIds('User', filter.ownerIds), departmentIds: referenceIds('Department', filter.departmentIds),
    departmentTreeIds: referenceIds('Department', filter.departmentTreeIds), sourceIds: referenceIds('DictionaryItem', filter.sourceIds),
    regionIds: referenceIds('DictionaryItem', filter.regionIds), webFormIds: referenceIds('WebForm', filter.webFormIds),
  };
}
