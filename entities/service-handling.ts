import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { FEEDBACK_SOURCES, type FeedbackSource } from '@/domain/service-ticket';
import { Instant, Int, LongText, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

const FeedbackSourceEnum = enumOf(FEEDBACK_SOURCES);
registerEnumType(FeedbackSourceEnum, {
  name: 'FeedbackSource', description: 'Who said what came of it.',
  valuesConfig: { PERSON: { description: 'One of us, for the customer.' }, CUSTOMER: { description: 'The customer.' } },
});

@ObjectType('ServiceHandling', { implements: [BaseRecord], simpleResolvers: true, description: 'One time that a service ticket was handled, and what the customer said of it.' })
@Entity('service_handlings')
@NounEntity({ noun: 'serviceHandling', typeName: 'ServiceHandling', table: 'service_handlings', holding: { by: 'parent', noun: 'serviceTicket', column: 'ticket_id' } })
@Check('ck_service_handlings_score', 'satisfaction >= 1 AND satisfaction <= 5')
@Check('ck_service_handlings_by', FEEDBACK_SOURCES.map((source) => `feedback_by = '${source}'`).join(' OR '))
@Index('ux_service_handlings_loop', ['ticketId', 'loop'], { unique: true })
@Index('ix_service_handlings_handler', ['handlerId', 'handledAt'])
@Index('ix_service_handlings_handled_at', ['handledAt', 'id'])
export class ServiceHandling extends BaseRecord {
  @Int() @ForeignKey('ServiceTicket') ticketId!: number;

  @Field(() => GraphInt, { description: 'Which time it was, from 1.' })
  @Int() loop!: number;

  /** Nobody of ours where another system sent it. */
  @Int({ nullable: true }) @ForeignKey('User') handlerId!: number | null;

  @Field(() => String, { description: 'What was done.' })
  @LongText() handling!: string;

  @Field(() => DateTime, { description: 'When.' })
  @Instant() handledAt!: string;

  @Field(() => GraphInt, { nullable: true, description: 'How satisfied the customer was, 1 to 5; null as long as nobody has said.' })
  @Int({ nullable: true }) satisfaction!: number | null;

  @Field(() => String, { nullable: true, description: 'What came of it for the customer.' })
  @Text(2000, { nullable: true }) outcome!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer had said so.' })
  @Instant({ nullable: true }) feedbackAt!: string | null;

  @Field(() => FeedbackSourceEnum, { nullable: true, description: 'Who said so.' })
  @Text(10, { nullable: true }) feedbackBy!: FeedbackSource | null;
}
