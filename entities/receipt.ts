import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, ObjectType } from 'type-graphql';
import { BinaryText, Day, Instant, Int, MoneyColumn, Text } from './columns';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { DateTime, LocalDate, Money } from './scalars';

@ObjectType('Receipt', { implements: [BaseRecord], simpleResolvers: true, description: 'Money received for an order. It is never changed: a wrong one is voided and written anew.' })
@Entity('receipts')
@NounEntity({ noun: 'receipt', typeName: 'Receipt', table: 'receipts', series: 'HK', holding: { by: 'parent', noun: 'customer', column: 'customer_id' } })
@Check('ck_receipts_amount', 'amount > 0')
@Index('ux_receipts_number', ['number'], { unique: true })
@Index('ix_receipts_order', ['orderId', 'id'])
@Index('ix_receipts_customer', ['customerId', 'receivedOn', 'id'])
@Index('ix_receipts_received_on', ['receivedOn', 'id'])
@Index('ix_receipts_created_at', ['createdAt', 'id'])
export class Receipt extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: HK, the day, a running number.' })
  @BinaryText(24) number!: string;

  @Int() @ForeignKey('Customer') customerId!: number;
  @Int() @ForeignKey('Order') orderId!: number;

  @Field(() => Money, { description: 'How much, in the currency of the order.' })
  @MoneyColumn() amount!: number;

  @Field(() => LocalDate, { description: 'Day on which the money came.' })
  @Day() receivedOn!: string;

  @Int({ nullable: true }) @ForeignKey('DictionaryItem') methodId!: number | null;

  @Field(() => String, { nullable: true, description: 'Free remark: a bank’s reference, who paid.' })
  @Text(500, { nullable: true }) remark!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was declared void; null for one that counts.' })
  @Instant({ nullable: true }) voidedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is void.' })
  @Text(500, { nullable: true }) voidReason!: string | null;
}
