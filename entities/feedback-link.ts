import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { FEEDBACK_LINK_STATES, FEEDBACK_RESULTS, type FeedbackResult } from '@/domain/feedback-link';
import { BinaryText, Instant, Int, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime } from './scalars';

export const FeedbackResultEnum = enumOf(FEEDBACK_RESULTS);
export const FeedbackLinkStateEnum = enumOf(FEEDBACK_LINK_STATES);
registerEnumType(FeedbackResultEnum, {
  name: 'FeedbackResult', description: 'What came of a service ticket, as the customer says it.',
  valuesConfig: { SOLVED: { description: 'The matter is settled.' }, PARTLY: { description: 'It is settled in part.' }, UNSOLVED: { description: 'It is not settled.' } },
});
registerEnumType(FeedbackLinkStateEnum, {
  name: 'FeedbackLinkState', description: 'Where a feedback link stands.',
  valuesConfig: {
    SENDING: { description: 'Its mail is on its way out.' }, FAILED: { description: 'Its mail could not be sent.' }, SENT: { description: 'The customer has it.' },
    OPENED: { description: 'The customer has looked at it.' }, ANSWERED: { description: 'The customer has answered.' }, EXPIRED: { description: 'Too old to be answered.' },
    VOID: { description: 'A later link went out, or somebody has said what came of it.' },
  },
});

@ObjectType('FeedbackLink', { implements: [BaseRecord], simpleResolvers: true, description: 'A link by which a customer says once, without an account, what came of a service ticket.' })
@Entity('feedback_links')
@NounEntity({ noun: 'feedbackLink', typeName: 'FeedbackLink', table: 'feedback_links', holding: { by: 'parent', noun: 'serviceTicket', column: 'ticket_id' } })
@Check('ck_feedback_links_result', FEEDBACK_RESULTS.map((result) => `result = '${result}'`).join(' OR '))
@Index('ux_feedback_links_token', ['tokenHash'], { unique: true, where: 'token_hash IS NOT NULL' })
@Index('ix_feedback_links_ticket', ['ticketId', 'id'])
@Index('ix_feedback_links_due', ['sendAfter'], { where: 'send_after IS NOT NULL' })
export class FeedbackLink extends BaseRecord {
  @Int() @ForeignKey('ServiceTicket') ticketId!: number;

  @Field(() => GraphInt, { description: 'Which time that the ticket was handled it asks about, from 1.' })
  @Int() loop!: number;

  /** Nobody where the customer’s own address is written to. */
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;

  /** Who holds the token may answer; only what it hashes to is kept. Written when the mail goes. */
  @BinaryText(64, { nullable: true }) tokenHash!: string | null;

  /** When its mail is to be tried next; nothing once it went or was given up. */
  @Instant({ nullable: true }) sendAfter!: string | null;
  @Int() sendAttempts!: number;

  @Field(() => DateTime, { nullable: true, description: 'When its mail went; null before.' })
  @Instant({ nullable: true }) sentAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it can be answered; null before its mail went.' })
  @Instant({ nullable: true }) expiresAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its page was first shown in a browser; programs that only fetch it, such as scanners of mail, do not count.' })
  @Instant({ nullable: true }) openedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the customer answered; null before.' })
  @Instant({ nullable: true }) answeredAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When a later link took its place; null where none did.' })
  @Instant({ nullable: true }) voidedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When its mail was given up after several attempts; null where it was not.' })
  @Instant({ nullable: true }) failedAt!: string | null;

  @Field(() => FeedbackResultEnum, { nullable: true, description: 'What the customer says came of it; null before the answer.' })
  @Text(10, { nullable: true }) result!: FeedbackResult | null;
}
