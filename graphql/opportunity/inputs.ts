import { Field, ID, InputType, Int } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import { CustomerKindEnum } from '@/entities/customer';
import { LocalDate, Money } from '@/entities/scalars';

@InputType('OpportunityUpdateInput', { description: 'Fields of an opportunity to change while nobody develops it; what is left out stays, null empties.' })
export class OpportunityUpdateInput {
  @Field(() => String, { nullable: true, description: 'What it is about, at most 200 characters.' }) title?: string;
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Who would buy.' }) customerKind?: CustomerKind;
  @Field(() => String, { nullable: true, description: 'Name of who would buy, at most 200 characters.' }) customerName?: string;
  @Field(() => ID, { nullable: true, description: 'The customer, where it is one already.' }) customerId?: string | null;
  @Field(() => String, { nullable: true, description: 'Person to talk to.' }) contactName?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone of that person, in any common notation.' }) contactPhone?: string | null;
  @Field(() => String, { nullable: true, description: 'What is known of the chance, at most 4,000 characters.' }) description?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-source.' }) sourceId?: string | null;
  @Field(() => Int, { nullable: true, description: 'How likely a success is, 0 to 100.' }) successRate?: number;
  @Field(() => Money, { nullable: true, description: 'What it is expected to bring.' }) amount?: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of the amount; CNY where left out.' }) currency?: string;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it is expected to be decided.' }) expectedCloseOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Product or unit of interest, in words.' }) interest?: string | null;
  @Field(() => String, { nullable: true, description: 'Who else wants to sell.' }) competitor?: string | null;
}

@InputType('OpportunityCreateInput', { description: 'A new opportunity.' })
export class OpportunityCreateInput extends OpportunityUpdateInput {
  @Field(() => String, { description: 'What it is about, at most 200 characters.' }) override title!: string;
  @Field(() => String, { description: 'Name of who would buy, at most 200 characters.' }) override customerName!: string;
  @Field(() => String, { description: 'What is known of the chance, at most 4,000 characters.' }) override description!: string;
  @Field(() => Int, { description: 'How likely a success is, 0 to 100.' }) override successRate!: number;
}

@InputType('OpportunityDevelopInput', { description: 'What changes during the development; what is left out stays, null empties.' })
export class OpportunityDevelopInput {
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary opportunity-stage; brings its probability unless another is given.' }) stageId?: string;
  @Field(() => Int, { nullable: true, description: 'How likely a success is, 0 to 100.' }) successRate?: number;
  @Field(() => Money, { nullable: true, description: 'What it is expected to bring.' }) amount?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it is expected to be decided.' }) expectedCloseOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Product or unit of interest, in words.' }) interest?: string | null;
  @Field(() => String, { nullable: true, description: 'Who else wants to sell.' }) competitor?: string | null;
}

@InputType('OpportunityAssignInput', { description: 'Who is to develop an opportunity.' })
export class OpportunityAssignInput {
  @Field(() => ID, { description: 'User who is to develop it: an active account manager within reach.' }) assigneeId!: string;
}

@InputType('OpportunityReassignInput', { description: 'Who is to develop an opportunity from now on.' })
export class OpportunityReassignInput {
  @Field(() => ID, { description: 'User who is to develop it: an active account manager within reach.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('OpportunityAssignManyInput', { description: 'Which opportunities go to whom.' })
export class OpportunityAssignManyInput {
  @Field(() => [ID], { description: 'Opportunities, at most 250.' }) ids!: string[];
  @Field(() => ID, { description: 'User who is to develop them: an active account manager within reach.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('OpportunitySucceedInput', { description: 'What customer a success leads to.' })
export class OpportunitySucceedInput {
  @Field(() => ID, { nullable: true, description: 'An existing customer to link; otherwise one is created.' }) customerId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Create the customer although one like it exists.' }) allowDuplicate?: boolean | null;
}

@InputType('OpportunityFailInput', { description: 'Why the development stops.' })
export class OpportunityFailInput {
  @Field(() => ID, { description: 'Item of the dictionary fail-reason.' }) failReasonId!: string;
  @Field(() => String, { nullable: true, description: 'More about it, at most 500 characters.' }) note?: string | null;
}

@InputType('OpportunityReopenInput', { description: 'Why a closed opportunity is opened again.' })
export class OpportunityReopenInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept in the history.' }) reason!: string;
}
