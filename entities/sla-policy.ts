import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { PRIORITIES, type Priority } from '@/domain/service-ticket';
import { BinaryText, Flag, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { PriorityEnum } from './service-ticket';

@ObjectType('SlaPolicy', { implements: [BaseRecord], simpleResolvers: true, description: 'What customers are promised: in how much working time somebody answers them, and in how much the matter is resolved.' })
@Entity('sla_policies')
@NounEntity({ noun: 'slaPolicy', typeName: 'SlaPolicy', table: 'sla_policies', holding: { by: 'shared' } })
@Check('ck_sla_policies_priority', PRIORITIES.map((priority) => `priority = '${priority}'`).join(' OR '))
@Check('ck_sla_policies_warn', 'warn_percent >= 1 AND warn_percent <= 99')
@Index('ux_sla_policies_scope', ['scopeKey'], { unique: true })
@Index('ix_sla_policies_created_at', ['createdAt', 'id'])
export class SlaPolicy extends BaseRecord {
  @Field(() => String, { description: 'Name in Chinese.' })
  @Text(100) nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Text(100) nameEn!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') typeId!: number | null;

  @Field(() => PriorityEnum, { nullable: true, description: 'Priority that it is for; null for all.' })
  @Text(10, { nullable: true }) priority!: Priority | null;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') gradeId!: number | null;

  /** Type, priority and grade in one: an index sees to it that there is one policy for each. */
  @BinaryText(40) scopeKey!: string;

  @Field(() => GraphInt, { nullable: true, description: 'Minutes of working time until the first answer; null promises none.' })
  @Int({ nullable: true }) responseMinutes!: number | null;

  @Field(() => GraphInt, { nullable: true, description: 'Minutes of working time until it is resolved; null promises none.' })
  @Int({ nullable: true }) resolutionMinutes!: number | null;

  @Field(() => GraphInt, { description: 'Share of the promised time, in percent, after which whoever handles it is warned.' })
  @Int() warnPercent!: number;

  @Field(() => Boolean, { description: 'Whether it holds for what comes in.' })
  @Flag() active!: boolean;
}
