import { Field, ID, InputType } from 'type-graphql';
import { LocalDate, Money } from '@/entities/scalars';

@InputType('ChurnCaseDeferInput', { description: 'A measure so that the customer stays.' })
export class ChurnCaseDeferInput {
  @Field(() => ID, { description: 'Item of the dictionary churn-measure-kind.' }) kindId!: string;
  @Field(() => String, { description: 'What exactly is done, at most 500 characters.' }) note!: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the measure; today, UTC, where left out.' }) dueOn?: string | null;
  @Field(() => ID, { nullable: true, description: 'User who does it; the account manager where left out.' }) ownerId?: string | null;
  @Field(() => Money, { nullable: true, description: 'What it costs, in the currency of the case; nothing where left out.' }) cost?: number | null;
}

@InputType('ChurnCaseConfirmInput', { description: 'Why a customer is lost.' })
export class ChurnCaseConfirmInput {
  @Field(() => ID, { description: 'Item of the dictionary lost-reason.' }) lostReasonId!: string;
  @Field(() => String, { nullable: true, description: 'More about it, at most 500 characters.' }) note?: string | null;
}

@InputType('ChurnCaseRecoverInput', { description: 'Why a customer stays.' })
export class ChurnCaseRecoverInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept on the case.' }) reason!: string;
}
