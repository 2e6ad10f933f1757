import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { Instant, Int, LogKey, Text } from './columns';
import { DateTime } from './scalars';

/** One run of a job. Whoever adds the row of a slot runs it, nobody else does; system data, of which the ledger keeps nothing. */
@ObjectType('JobRun', { simpleResolvers: true, description: 'One run of a job.' })
@Entity('job_runs')
@Index('ux_job_runs', ['name', 'slotAt'], { unique: true })
@Index('ix_job_runs_open', ['name', 'slotAt'], { where: 'ended_at IS NULL' })
@Index('ix_job_runs_ended_at', ['endedAt'])
export class JobRun {
  @LogKey() id!: number;

  /** Of a definition in jobs/definitions.ts. */
  @Text(40) name!: string;

  @Field(() => DateTime, { description: 'The instant that it was scheduled for, or at which somebody asked for it.' })
  @Instant() slotAt!: string;

  @Field(() => DateTime, { nullable: true, description: 'When it began, for the last time where a node died; null while it waits for a node.' })
  @Instant({ nullable: true }) startedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended; null while it waits or runs.' })
  @Instant({ nullable: true }) endedAt!: string | null;

  /** Until when the node that runs it is believed to live; it says so again and again. */
  @Instant({ nullable: true }) leaseUntilAt!: string | null;

  @Field(() => String, { nullable: true, description: 'The node that ran it: host name and process.' })
  @Text(80, { nullable: true }) node!: string | null;

  @Field(() => GraphInt, { description: 'How often a node took it: more than once where one died over it.' })
  @Int() attempts!: number;

  @Field(() => GraphInt, { nullable: true, description: 'Rows that it changed; null while it runs and where it failed.' })
  @Int({ nullable: true }) rowCount!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  @Text(1000, { nullable: true }) error!: string | null;

  /** Whoever asked for it out of turn. */
  @Int({ nullable: true }) @ForeignKey('User') requestedById!: number | null;
}
