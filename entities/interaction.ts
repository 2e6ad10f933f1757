import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { Instant, Int, LongText, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

export const InteractionChannelEnum = enumOf(INTERACTION_CHANNELS);
registerEnumType(InteractionChannelEnum, {
  name: 'InteractionChannel', description: 'How the two sides met.',
  valuesConfig: {
    VISIT: { description: 'Face to face at a place.' }, PHONE: { description: 'By telephone.' }, EMAIL: { description: 'By e-mail.' },
    SMS: { description: 'By SMS.' }, WECHAT: { description: 'By WeChat.' }, CHAT: { description: 'By chat on a web site.' },
    MEETING: { description: 'In a meeting, also a video meeting.' },
  },
});

@ObjectType('Interaction', { implements: [BaseRecord], simpleResolvers: true, description: 'One dealing with a customer: a visit, a call, a message.' })
@Entity('interactions')
@NounEntity({
  noun: 'interaction', typeName: 'Interaction', table: 'interactions',
  holding: { by: 'parent', noun: 'customer', column: 'customer_id' },
})
@Check('ck_interactions_channel', INTERACTION_CHANNELS.map((channel) => `channel = '${channel}'`).join(' OR '))
@Index('ix_interactions_customer', ['customerId', 'occurredAt', 'id'])
@Index('ix_interactions_occurred_at', ['occurredAt', 'id'])
@Index('ix_interactions_contact', ['contactId'])
@Index('ux_interactions_corrects', ['correctsId'], { unique: true, where: 'corrects_id IS NOT NULL' })
export class Interaction extends BaseRecord {
  @Int() @ForeignKey('Customer') customerId!: number;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;

  @Field(() => InteractionChannelEnum, { description: 'How the two sides met.' })
  @Text(10) channel!: InteractionChannel;

  @Field(() => DateTime, { description: 'When it took place.' })
  @Instant() occurredAt!: string;

  @Field(() => String, { nullable: true, description: 'Where it took place.' })
  @Text(200, { nullable: true }) place!: string | null;

  @Field(() => String, { description: 'What it was about, in a line.' })
  @Text(200) title!: string;

  @Field(() => String, { nullable: true, description: 'What was said and agreed.' })
  @LongText({ nullable: true }) detail!: string | null;

  @Field(() => String, { nullable: true, description: 'Who else took part.' })
  @Text(300, { nullable: true }) participants!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When to get in touch next.' })
  @Instant({ nullable: true }) nextContactAt!: string | null;

  /** The entry that this one corrects. The author and the earlier text stay. */
  @Int({ nullable: true }) @ForeignKey('Interaction') correctsId!: number | null;
}
