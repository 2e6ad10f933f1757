import { Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { Day, Instant, Int, LongText, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate } from './scalars';

@ObjectType('PlanItem', { implements: [BaseRecord], simpleResolvers: true, description: 'One thing to do on the way to winning an opportunity: an item of its development plan.' })
@Entity('plan_items')
@NounEntity({
  noun: 'planItem', typeName: 'PlanItem', table: 'plan_items', softDelete: true,
  holding: { by: 'parent', noun: 'opportunity', column: 'opportunity_id' },
})
@Index('ix_plan_items_opportunity', ['opportunityId', 'dueOn', 'id'])
@Index('ix_plan_items_due_on', ['dueOn', 'id'])
@Index('ix_plan_items_owner', ['ownerId', 'dueOn', 'id'])
@Index('ix_plan_items_deleted_at', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class PlanItem extends BaseRecord {
  @Int() @ForeignKey('Opportunity') opportunityId!: number;

  @Field(() => LocalDate, { description: 'Day by which it is to be done.' })
  @Day() dueOn!: string;

  @Field(() => String, { description: 'What is to be done.' })
  @Text(500) todo!: string;

  @Int() @ForeignKey('User') ownerId!: number;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @LongText({ nullable: true }) result!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  @Instant({ nullable: true }) resultAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it needs no result.' })
  @Text(500, { nullable: true }) waiver!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When the record went to the recycle bin; null for a live one.' })
  @Instant({ nullable: true }) deletedAt!: string | null;

  @Int({ nullable: true }) @ForeignKey('User') deletedById!: number | null;
}
