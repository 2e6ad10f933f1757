import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import type { ReminderSource } from '@/domain/reminder';
import { Day, Instant, Int, Key, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { ReminderSourceEnum } from './reminder-rule';
import { DateTime } from './scalars';

const OPEN = 'acknowledged_at IS NULL AND closed_at IS NULL';

@ObjectType('Reminder', { implements: [BaseRecord], simpleResolvers: true, description: 'Something that one person was reminded of. Only that person sees it.' })
@Entity('reminders')
@NounEntity({ noun: 'reminder', typeName: 'Reminder', table: 'reminders', holding: { by: 'owner', owner: 'user_id', department: 'department_id' } })
@Index('ux_reminders_once', ['ruleId', 'source', 'recordId', 'userId', 'dueAt'], { unique: true })
@Index('ix_reminders_user', ['userId', 'deliveredAt', 'id'])
@Index('ix_reminders_delivered_at', ['deliveredAt', 'id'])
@Index('ix_reminders_open', ['userId', 'deliveredAt'], { where: OPEN })
@Index('ix_reminders_waiting', ['source', 'ruleId', 'deliveredAt'], { where: OPEN })
@Index('ix_reminders_snoozed', ['snoozedUntil'], { where: 'snoozed_until IS NOT NULL' })
@Index('ix_reminders_escalated_from', ['escalatedFromId'], { where: 'escalated_from_id IS NOT NULL' })
export class Reminder extends BaseRecord {
  @Int() @ForeignKey('ReminderRule') ruleId!: number;

  @Field(() => ReminderSourceEnum, { description: 'The date that it is about.' })
  @Text(40) source!: ReminderSource;

  /** Key of the record; of which noun, the source says. */
  @Int() recordId!: number;

  @Int() @ForeignKey('User') userId!: number;
  @Int() @ForeignKey('Department') departmentId!: number;

  @Field(() => DateTime, { description: 'The instant that it reminds of; for a day 09:00 where the server runs.' })
  @Instant() dueAt!: string;

  /** What the field held, where it holds days: the day of birth for a birthday. */
  @Day({ nullable: true }) fieldDay!: string | null;

  @Field(() => DateTime, { description: 'When it was delivered.' })
  @Instant() deliveredAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it was acknowledged.' })
  @Instant({ nullable: true }) acknowledgedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'Until when it was put off.' })
  @Instant({ nullable: true }) snoozedUntil!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it closed by itself: the date moved, or the matter was settled.' })
  @Instant({ nullable: true }) closedAt!: string | null;

  /** When the supervisor was told. */
  @Instant({ nullable: true }) escalatedAt!: string | null;

  /** The reminder that somebody else did not acknowledge. */
  @Int({ nullable: true }) @ForeignKey('Reminder') escalatedFromId!: number | null;

  /** Whose reminder that was. */
  @Int({ nullable: true }) @ForeignKey('User') missedById!: number | null;
}

/** That a person's mail of a day was taken in hand: whoever adds the row sends it, nobody else does. */
@Entity('daily_mails')
@Index('ux_daily_mails', ['userId', 'day'], { unique: true })
@Index('ix_daily_mails_day', ['day'])
export class DailyMail {
  @Key() id!: number;
  @Int() @ForeignKey('User', { onDelete: 'CASCADE' }) userId!: number;
  @Day() day!: string;
  @Instant() claimedAt!: string;
}
