import { Field, ID, InputType } from 'type-graphql';
import type { InteractionChannel } from '@/domain/interaction';
import { InteractionChannelEnum } from '@/entities/interaction';
import { DateTime } from '@/entities/scalars';

@InputType('InteractionCorrectInput', { description: 'What to correct; what is left out stays.' })
export class InteractionCorrectInput {
  @Field(() => InteractionChannelEnum, { nullable: true, description: 'How the two sides met.' }) channel?: InteractionChannel;
  @Field(() => String, { nullable: true, description: 'What it was about, at most 200 characters.' }) title?: string;
  @Field(() => String, { nullable: true, description: 'What was said and agreed, at most 20,000 characters.' }) detail?: string | null;
  @Field(() => String, { nullable: true, description: 'Where it took place.' }) place?: string | null;
  @Field(() => String, { nullable: true, description: 'Who else took part.' }) participants?: string | null;
  @Field(() => ID, { nullable: true, description: 'Contact who was met; of the same customer.' }) contactId?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it took place; now where left out.' }) occurredAt?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When to get in touch next.' }) nextContactAt?: string | null;
}

@InputType('InteractionLogInput', { description: 'A dealing to write down; channel and title are enough.' })
export class InteractionLogInput extends InteractionCorrectInput {
  @Field(() => InteractionChannelEnum, { description: 'How the two sides met.' }) override channel!: InteractionChannel;
  @Field(() => String, { description: 'What it was about, at most 200 characters.' }) override title!: string;
  @Field(() => DateTime, { nullable: true, description: 'When to get in touch next; null for no more. Where left out, an appointment that is still to come stays.' }) override nextContactAt?: string | null;
}
