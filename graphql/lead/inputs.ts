import { Field, ID, InputType } from 'type-graphql';
import type { CustomerKind } from '@/domain/customer';
import type { InteractionChannel } from '@/domain/interaction';
import { CustomerKindEnum } from '@/entities/customer';
import { InteractionChannelEnum } from '@/entities/interaction';
import { DateTime } from '@/entities/scalars';

@InputType('LeadUpdateInput', { description: 'Fields of a lead to change while it is open; what is left out stays, null empties.' })
export class LeadUpdateInput {
  @Field(() => CustomerKindEnum, { nullable: true, description: 'Who would buy; an organisation where left out.' }) kind?: CustomerKind;
  @Field(() => String, { nullable: true, description: 'Name of the organisation or the person, at most 200 characters.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'Person to talk to at an organisation.' }) contactName?: string | null;
  @Field(() => String, { nullable: true, description: 'Telephone, in any common notation.' }) phone?: string | null;
  @Field(() => String, { nullable: true, description: 'E-mail address.' }) email?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary region.' }) regionId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-source.' }) sourceId?: string | null;
  @Field(() => String, { nullable: true, description: 'What they want, at most 2,000 characters.' }) interest?: string | null;
  @Field(() => ID, { nullable: true, description: 'Product that they are interested in.' }) productId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Property that they are interested in.' }) projectId?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
  @Field(() => String, { nullable: true, description: 'Name of the system that the record comes from.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' }) externalId?: string | null;
}

@InputType('LeadCreateInput', { description: 'A new lead; a name is enough.' })
export class LeadCreateInput extends LeadUpdateInput {
  @Field(() => String, { description: 'Name of the organisation or the person, at most 200 characters.' }) override name!: string;
  @Field(() => ID, { nullable: true, description: 'Department that is to follow it, nobody in particular; where left out, its finder holds it until it is assigned.' })
  departmentId?: string | null;
}

@InputType('LeadAssignInput', { description: 'Who is to follow a lead.' })
export class LeadAssignInput {
  @Field(() => ID, { description: 'User who is to follow it: active, within reach, with lead:convert.' }) assigneeId!: string;
}

@InputType('LeadReassignInput', { description: 'Who is to follow a lead from now on.' })
export class LeadReassignInput {
  @Field(() => ID, { description: 'User who is to follow it: active, within reach, with lead:convert.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('LeadAssignManyInput', { description: 'Which leads go to whom.' })
export class LeadAssignManyInput {
  @Field(() => [ID], { description: 'Leads, at most 250.' }) ids!: string[];
  @Field(() => ID, { description: 'User who is to follow them: active, within reach, with lead:convert.' }) assigneeId!: string;
  @Field(() => String, { nullable: true, description: 'Why, at most 500 characters; kept in the history.' }) reason?: string | null;
}

@InputType('LeadContactInput', { description: 'An attempt to reach a lead.' })
export class LeadContactInput {
  @Field(() => InteractionChannelEnum, { description: 'How.' }) channel!: InteractionChannel;
  @Field(() => String, { description: 'What came of it, at most 2,000 characters.' }) note!: string;
  @Field(() => DateTime, { nullable: true, description: 'When; now where left out.' }) occurredAt?: string | null;
}

@InputType('LeadDisqualifyInput', { description: 'Why a lead is put aside.' })
export class LeadDisqualifyInput {
  @Field(() => ID, { description: 'Item of the dictionary disqualify-reason.' }) disqualifyReasonId!: string;
  @Field(() => String, { nullable: true, description: 'More about it, at most 500 characters.' }) note?: string | null;
}

@InputType('LeadReopenInput', { description: 'Why a lead is taken up again.' })
export class LeadReopenInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept in the history.' }) reason!: string;
}
