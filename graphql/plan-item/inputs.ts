import { Field, ID, InputType } from 'type-graphql';
import { DateTime, LocalDate } from '@/entities/scalars';
import { LocalDateRange } from '../ranges';

@InputType('PlanItemUpdateInput', { description: 'Fields of a plan item to change; what is left out stays.' })
export class PlanItemUpdateInput {
  @Field(() => LocalDate, { nullable: true, description: 'Day by which it is to be done.' }) dueOn?: string;
  @Field(() => String, { nullable: true, description: 'What is to be done, at most 500 characters.' }) todo?: string;
  @Field(() => ID, { nullable: true, description: 'User who is to do it; the account manager where left out.' }) ownerId?: string;
}

@InputType('PlanItemCreateInput', { description: 'A new item of a development plan.' })
export class PlanItemCreateInput extends PlanItemUpdateInput {
  @Field(() => LocalDate, { description: 'Day by which it is to be done.' }) override dueOn!: string;
  @Field(() => String, { description: 'What is to be done, at most 500 characters.' }) override todo!: string;
}

@InputType('PlanItemRecordInput', { description: 'What came of an item.' })
export class PlanItemRecordInput {
  @Field(() => String, { description: 'What came of it, at most 2,000 characters.' }) result!: string;
  @Field(() => DateTime, { nullable: true, description: 'When that was; now where left out.' }) resultAt?: string | null;
}

@InputType('PlanItemWaiveInput', { description: 'Why an item needs no result.' })
export class PlanItemWaiveInput {
  @Field(() => String, { description: 'Why, at most 500 characters.' }) waiver!: string;
}

@InputType('PlanItemFilter', { description: 'Which plan items; every field given must match.' })
export class PlanItemFilterInput {
  @Field(() => ID, { nullable: true, description: 'Of this opportunity.' }) opportunityId?: string | null;
  @Field(() => [ID], { nullable: true, description: 'To be done by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Due in these days.' }) dueOn?: LocalDateRange | null;
  @Field(() => Boolean, { nullable: true, description: 'With neither a result nor a waiver, in an opportunity that is being developed; or the others.' }) open?: boolean | null;
}
