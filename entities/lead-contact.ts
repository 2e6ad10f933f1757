import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import { Instant, Int, LongText, Text } from './columns';
import { InteractionChannelEnum } from './interaction';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

@ObjectType('LeadContact', { implements: [BaseRecord], simpleResolvers: true, description: 'One attempt to reach a lead; with the conversion it becomes an interaction of the customer.' })
@Entity('lead_contacts')
@NounEntity({ noun: 'leadContact', typeName: 'LeadContact', table: 'lead_contacts', holding: { by: 'parent', noun: 'lead', column: 'lead_id' } })
@Check('ck_lead_contacts_channel', INTERACTION_CHANNELS.map((channel) => `channel = '${channel}'`).join(' OR '))
@Index('ix_lead_contacts_lead', ['leadId', 'occurredAt', 'id'])
@Index('ix_lead_contacts_occurred_at', ['occurredAt', 'id'])
export class LeadContact extends BaseRecord {
  @Int() @ForeignKey('Lead') leadId!: number;

  @Field(() => InteractionChannelEnum, { description: 'How.' })
  @Text(10) channel!: InteractionChannel;

  @Field(() => DateTime, { description: 'When.' })
  @Instant() occurredAt!: string;

  @Field(() => String, { description: 'What came of it.' })
  @LongText() note!: string;
}
