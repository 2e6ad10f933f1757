import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { Instant, Int, Key, Text } from './columns';
import { DateTime } from './scalars';

/** A time during which a ticket waited for its customer; part of the ticket, whose reach decides. */
@ObjectType('ServicePause', { simpleResolvers: true, description: 'A time during which a ticket waited for its customer, and its clock stood still.' })
@Entity('service_pauses')
@Index('ux_service_pauses_open', ['ticketId'], { unique: true, where: 'until_at IS NULL' })
@Index('ix_service_pauses_ticket', ['ticketId', 'fromAt'])
export class ServicePause {
  @Key() id!: number;
  @Int() @ForeignKey('ServiceTicket') ticketId!: number;

  @Field(() => DateTime, { description: 'From when.' })
  @Instant() fromAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'Until when; null while it waits.' })
  @Instant({ nullable: true }) untilAt!: string | null;

  @Field(() => String, { description: 'What the customer was asked for.' })
  @Text(500) reason!: string;

  @Int({ nullable: true }) @ForeignKey('User') byId!: number | null;
}
