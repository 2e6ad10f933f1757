import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { Day, Instant, Int, MoneyColumn, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

@ObjectType('ChurnMeasure', { implements: [BaseRecord], simpleResolvers: true, description: 'Something that was done so that a customer stays. Measures are only added; what came of one is written down later.' })
@Entity('churn_measures')
@NounEntity({ noun: 'churnMeasure', typeName: 'ChurnMeasure', table: 'churn_measures', holding: { by: 'parent', noun: 'customer', column: 'customer_id' } })
@Check('ck_churn_measures_cost', 'cost >= 0')
@Index('ix_churn_measures_case', ['caseId', 'dueOn', 'id'])
@Index('ix_churn_measures_customer', ['customerId', 'id'])
@Index('ix_churn_measures_due_on', ['dueOn', 'id'])
@Index('ix_churn_measures_kind', ['kindId', 'caseId'])
export class ChurnMeasure extends BaseRecord {
  @Int() @ForeignKey('ChurnCase') caseId!: number;
  /** That of the case, here too so that whoever holds the customer holds the measure. */
  @Int() @ForeignKey('Customer') customerId!: number;

  @Int() @ForeignKey('DictionaryItem') kindId!: number;

  @Field(() => LocalDate, { description: 'Day of the measure.' })
  @Day() dueOn!: string;

  @Int() @ForeignKey('User') ownerId!: number;

  @Field(() => Money, { description: 'What it costs, in the currency of the case.' })
  @MoneyColumn() cost!: number;

  @Field(() => String, { description: 'What exactly is done.' })
  @Text(500) note!: string;

  @Field(() => String, { nullable: true, description: 'What came of it.' })
  @Text(500, { nullable: true }) outcome!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When that was written down.' })
  @Instant({ nullable: true }) outcomeAt!: string | null;
}
