import { Field, ID, InputType, Int } from 'type-graphql';
import type { CareOccasion } from '@/domain/care-rule';
import type { CareTaskStatus } from '@/domain/care-task';
import type { InteractionChannel } from '@/domain/interaction';
import { CareOccasionEnum } from '@/entities/care-rule';
import { CareTaskStatusEnum } from '@/entities/care-task';
import { InteractionChannelEnum } from '@/entities/interaction';
import { LocalDate, Money } from '@/entities/scalars';
import type { CareTaskFilter } from '@/services/care-task/list';
import { referenceIds } from '../global-id';
import { LocalDateRange } from '../ranges';

@InputType('CareTaskFilter', { description: 'Which care tasks; every field given must match.' })
export class CareTaskFilterInput {
  @Field(() => [CareTaskStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: CareTaskStatus[] | null;
  @Field(() => [CareOccasionEnum], { nullable: true, description: 'On one of these occasions.' }) occasion?: CareOccasion[] | null;
  @Field(() => [ID], { nullable: true, description: 'Made by one of these rules: global ids of careRules.' }) ruleIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For one of these customers.' }) customerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'For customers held by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Due in these days.' }) dueOn?: LocalDateRange | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
}

/** A filter with keys in place of global ids. */
export function decodeCareTaskFilter(filter: CareTaskFilterInput | null | undefined): CareTaskFilter | null {
  if (!filter) return null;
  return { ...filter, ruleIds: referenceIds('CareRule', filter.ruleIds), customerIds: referenceIds('Customer', filter.customerIds), ownerIds: referenceIds('User', filter.ownerIds) };
}

@InputType('CareTaskSubmitInput', { description: 'What a supervisor is asked to let pass.' })
export class CareTaskSubmitInput {
  @Field(() => String, { description: 'What is given or done, at most 200 characters.' }) gift!: string;
  @Field(() => Money, { nullable: true, description: 'What it is to cost; what was planned where left out.' }) cost?: number | null;
}

@InputType('CareTaskRejectInput', { description: 'Why a cost is turned down.' })
export class CareTaskRejectInput {
  @Field(() => String, { description: 'Why, at most 500 characters.' }) reason!: string;
}

@InputType('CareTaskSkipInput', { description: 'Why a task is let go.' })
export class CareTaskSkipInput {
  @Field(() => String, { description: 'Why, at most 500 characters.' }) reason!: string;
}

@InputType('VisitAnswerInput', { description: 'The answer to one question: exactly one of text, score and yes, by the kind of the question.' })
class VisitAnswerInput {
  @Field(() => String, { description: 'Key of the question.' }) question!: string;
  @Field(() => String, { nullable: true, description: 'Words, at most 2,000 characters.' }) text?: string | null;
  @Field(() => Int, { nullable: true, description: '1 (very bad) to 5 (very good).' }) score?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Yes or no.' }) yes?: boolean | null;
}

@InputType('CareTaskCompleteInput', { description: 'What came of a task.' })
export class CareTaskCompleteInput {
  @Field(() => String, { description: 'What came of it, at most 2,000 characters.' }) result!: string;
  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How the contact was reached; as planned where left out.' }) channel?: InteractionChannel | null;
  @Field(() => Money, { nullable: true, description: 'What it cost; what was approved where left out.' }) cost?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'When to get in touch next; where left out, an appointment that is still to come stays.' }) nextContactOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'Version of the questions that were asked, for a return visit: global id of the visitSheet.' }) visitSheetId?: string | null;
  @Field(() => [VisitAnswerInput], { nullable: true, description: 'What was answered.' }) answers?: VisitAnswerInput[] | null;
}
