import { Field, ID, InputType, Int } from 'type-graphql';
import type { Feast } from '@/domain/care-days';
import type { CareOccasion } from '@/domain/care-rule';
import type { CustomerKind } from '@/domain/customer';
import type { InteractionChannel } from '@/domain/interaction';
import { CareOccasionEnum, FeastEnum } from '@/entities/care-rule';
import { CustomerKindEnum } from '@/entities/customer';
import { InteractionChannelEnum } from '@/entities/interaction';
import { Money } from '@/entities/scalars';
import { referenceId } from '../global-id';

@InputType('CareRuleUpdateInput', { description: 'Fields of a care rule to change; what is left out stays, null empties. Its occasion stays.' })
export class CareRuleUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name in Chinese, at most 100 characters.' }) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'Name in English, at most 100 characters.' }) nameEn?: string;
  @Field(() => FeastEnum, { nullable: true, description: 'The feast, where that is the occasion.' }) feast?: Feast | null;
  @Field(() => Int, { nullable: true, description: 'Days after the order, or without any dealing, 1 to 3,660, where that is the occasion.' }) days?: number | null;
  @Field(() => Int, { nullable: true, description: 'How many days before the day the task is made, 0 to 60; 0 where left out.' }) leadDays?: number;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade.' }) gradeId?: string | null;
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Only customers of this kind; both where left out.' }) customerKind?: CustomerKind | null;
  @Field(() => ID, { nullable: true, description: 'Department, with those below it, whose customers are meant; all where left out.' }) departmentId?: string | null;
  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How the contact is to be reached; by telephone where left out.' }) channel?: InteractionChannel;
  @Field(() => String, { nullable: true, description: 'What is said in Chinese, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}.' }) messageZh?: string | null;
  @Field(() => String, { nullable: true, description: 'What is said in English, at most 1,000 characters, with {contact}, {customer}, {owner} and {day}.' }) messageEn?: string | null;
  @Field(() => String, { nullable: true, description: 'What is given, at most 200 characters.' }) gift?: string | null;
  @Field(() => Money, { nullable: true, description: 'What a task is to cost.' }) budgetPerTask?: number | null;
  @Field(() => Money, { nullable: true, description: 'What all tasks of a year may cost together; no limit where left out.' }) budgetPerYear?: number | null;
  @Field(() => Money, { nullable: true, description: 'A cost above this takes the approval of a supervisor; every cost where left out.' }) approvalAbove?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether it makes tasks at all.' }) active?: boolean;
}

@InputType('CareRuleCreateInput', { description: 'A new care rule.' })
export class CareRuleCreateInput extends CareRuleUpdateInput {
  @Field(() => String, { description: 'Name in Chinese, at most 100 characters.' }) override nameZh!: string;
  @Field(() => String, { description: 'Name in English, at most 100 characters.' }) override nameEn!: string;
  @Field(() => CareOccasionEnum, { description: 'What gives the occasion.' }) occasion!: CareOccasion;
}

/** An input with keys in place of global ids. */
export function decode<T extends CareRuleUpdateInput>({ gradeId, departmentId, ...input }: T) {
  const grade = gradeId === undefined ? {} : { gradeId: referenceId('DictionaryItem', gradeId, 'gradeId') ?? null };
  const department = departmentId === undefined ? {} : { departmentId: referenceId('Department', departmentId, 'departmentId') ?? null };
  return { ...input, ...grade, ...department };
}
