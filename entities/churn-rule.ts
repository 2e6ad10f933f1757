import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType } from 'type-graphql';
import { BinaryText, Flag, Int, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';

@ObjectType('ChurnRule', { implements: [BaseRecord], simpleResolvers: true, description: 'When a customer is warned of. Of several rules that name a customer the closest holds: product line and grade, product line, grade, everybody.' })
@Entity('churn_rules')
@NounEntity({ noun: 'churnRule', typeName: 'ChurnRule', table: 'churn_rules', holding: { by: 'shared' } })
@Check('ck_churn_rules_window', 'window_days > 0')
@Index('ux_churn_rules_scope', ['scopeKey'], { unique: true })
@Index('ix_churn_rules_created_at', ['createdAt', 'id'])
export class ChurnRule extends BaseRecord {
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') gradeId!: number | null;
  @Int({ nullable: true }) @ForeignKey('DictionaryItem') categoryId!: number | null;
  /** Both of them in one, because engines do not agree on what is unique where nothing is. */
  @BinaryText(24) scopeKey!: string;

  @Field(() => GraphInt, { description: 'Days without an order that counts, for customers known for longer than that.' })
  @Int() windowDays!: number;

  @Field(() => GraphInt, { nullable: true, description: 'Percent of the customer’s own usual gap between orders that may pass: 300 is three times; null where the rhythm does not matter.' })
  @Int({ nullable: true }) gapFactorPercent!: number | null;

  @Field(() => GraphInt, { description: 'Gaps between days with orders that have to be known before there is a rhythm.' })
  @Int() minGaps!: number;

  @Field(() => GraphInt, { nullable: true, description: 'By how many percent what was bought within a window may fall against the window before; null where that does not matter.' })
  @Int({ nullable: true }) fallPercent!: number | null;

  @Field(() => String, { nullable: true, description: 'Why it is so.' })
  @Text(500, { nullable: true }) remark!: string | null;

  @Field(() => Boolean, { description: 'Whether it holds; where it does not, the next closest rule does.' })
  @Flag() active!: boolean;
}
