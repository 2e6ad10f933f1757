import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { Field, Int as GraphInt, ObjectType, registerEnumType } from 'type-graphql';
import { ORDER_STATUSES, type OrderStatus, PAYMENT_STATUSES, type PaymentStatus } from '@/domain/order';
import { BinaryText, Day, Int, Key, LongText, MoneyColumn, ScaledColumn, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { LocalDate, Money, Quantity, Rate, UnitPrice } from './scalars';

export const OrderStatusEnum = enumOf(ORDER_STATUSES);
export const PaymentStatusEnum = enumOf(PAYMENT_STATUSES);
registerEnumType(OrderStatusEnum, {
  name: 'OrderStatus', description: 'Where the order is in its life.',
  valuesConfig: {
    DRAFT: { description: 'Being written; only now its lines change.' }, CONFIRMED: { description: 'Agreed with the customer.' },
    DELIVERED: { description: 'The customer has it.' }, COMPLETED: { description: 'Nothing is left to do.' }, CANCELLED: { description: 'Called off, with a reason.' },
  },
});
registerEnumType(PaymentStatusEnum, {
  name: 'PaymentStatus', description: 'How far an order is paid; follows from its receipts.',
  valuesConfig: { UNPAID: { description: 'Nothing received.' }, PARTIAL: { description: 'Some of it received.' }, PAID: { description: 'All of it received.' } },
});

@ObjectType('Order', { implements: [BaseRecord], simpleResolvers: true, description: 'What a customer buys: products line by line, or one property unit.' })
@Entity('orders')
@NounEntity({ noun: 'order', typeName: 'Order', table: 'orders', series: 'DD', holding: { by: 'parent', noun: 'customer', column: 'customer_id' } })
@Check('ck_orders_status', ORDER_STATUSES.map((status) => `status = '${status}'`).join(' OR '))
@Check('ck_orders_payment', PAYMENT_STATUSES.map((status) => `payment_status = '${status}'`).join(' OR '))
@Index('ux_orders_number', ['number'], { unique: true })
@Index('ux_orders_external', ['externalSource', 'externalId'], { unique: true, where: 'external_id IS NOT NULL' })
@Index('ix_orders_customer', ['customerId', 'orderedOn', 'id'])
@Index('ix_orders_ordered_on', ['orderedOn', 'id'])
@Index('ix_orders_created_at', ['createdAt', 'id'])
@Index('ix_orders_updated_at', ['updatedAt', 'id'])
@Index('ix_orders_total', ['total', 'id'])
@Index('ix_orders_status', ['status', 'orderedOn', 'id'])
@Index('ix_orders_opportunity', ['opportunityId'])
@Index('ix_orders_owner', ['ownerId', 'orderedOn'])
@Index('ux_orders_unit', ['unitId'], { unique: true, where: "unit_id IS NOT NULL AND status <> 'CANCELLED'" })
@Index('ix_orders_unit', ['unitId', 'id'])
export class Order extends BaseRecord {
  @Field(() => String, { description: 'Human number, gapless: DD, the day, a running number, e.g. DD20261122-0031.' })
  @BinaryText(24) number!: string;

  @Field(() => OrderStatusEnum, { description: 'Place in the life of the order; changed only by the workflow mutations.' })
  @Text(12) status!: OrderStatus;

  @Field(() => PaymentStatusEnum, { description: 'How far it is paid.' })
  @Text(12) paymentStatus!: PaymentStatus;

  @Int() @ForeignKey('Customer') customerId!: number;
  @Int({ nullable: true }) @ForeignKey('Contact') contactId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Opportunity') opportunityId!: number | null;
  @Int() @ForeignKey('User') ownerId!: number;
  /** That of its only line, here too so that the index can see to it that a unit is sold once. */
  @Int({ nullable: true }) @ForeignKey('Unit') unitId!: number | null;

  @Field(() => LocalDate, { description: 'Day of the order.' })
  @Day() orderedOn!: string;

  @Field(() => String, { description: 'ISO 4217 code of every amount of the order; that of the customer.' })
  @Text(3) currency!: string;

  @Field(() => GraphInt, { description: 'Number of lines.' })
  @Int() lineCount!: number;

  @Field(() => Quantity, { description: 'Sum of the quantities of its lines, whatever they are counted in.' })
  @ScaledColumn() quantity!: number;

  @Field(() => Money, { description: 'Sum of the lines after every discount, before tax.' })
  @MoneyColumn() subtotal!: number;

  @Field(() => Money, { description: 'All that was taken off, of lines and of the order as a whole.' })
  @MoneyColumn() discount!: number;

  @Field(() => Money, { nullable: true, description: 'What was taken off the order as a whole; each line carries its share.' })
  @MoneyColumn({ nullable: true }) discountAmount!: number | null;

  @Field(() => Money, { description: 'Sum of the lines’ tax.' })
  @MoneyColumn() tax!: number;

  @Field(() => Money, { description: 'Carriage.' })
  @MoneyColumn() freight!: number;

  @Field(() => Money, { description: 'What the customer has to pay: subtotal, tax and freight.' })
  @MoneyColumn() total!: number;

  @Field(() => Money, { description: 'What has been received of it.' })
  @MoneyColumn() received!: number;

  @Field(() => String, { nullable: true, description: 'Where it is delivered to.' })
  @Text(300, { nullable: true }) deliveryAddress!: string | null;

  @Field(() => String, { nullable: true, description: 'Free remark.' })
  @LongText({ nullable: true }) remark!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was cancelled.' })
  @Text(500, { nullable: true }) cancelReason!: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the system that the record came from.' })
  @BinaryText(40, { nullable: true }) externalSource!: string | null;

  @Field(() => String, { nullable: true, description: 'Key of the record in that system; unique together with externalSource.' })
  @BinaryText(100, { nullable: true }) externalId!: string | null;
}

@ObjectType('OrderLine', { simpleResolvers: true, description: 'A line of an order.' })
@Entity('order_lines')
@Check('ck_order_lines_quantity', 'quantity > 0')
@Index('ux_order_lines_position', ['orderId', 'position'], { unique: true })
@Index('ix_order_lines_product', ['productId', 'orderId'])
@Index('ix_order_lines_unit', ['unitId', 'orderId'])
export class OrderLine {
  @Key() id!: number;
  @Int() @ForeignKey('Order') orderId!: number;

  @Field(() => GraphInt, { description: 'Place in the order, from 1.' })
  @Int() position!: number;

  @Int({ nullable: true }) @ForeignKey('Product') productId!: number | null;
  @Int({ nullable: true }) @ForeignKey('Unit') unitId!: number | null;

  @Field(() => String, { description: 'What it is: the name of the product on the day of the order, project, name and layout of the unit, or what was written.' })
  @Text(200) description!: string;

  @Field(() => Quantity, { description: 'How much.' })
  @ScaledColumn() quantity!: number;

  @Field(() => UnitPrice, { description: 'Price for one, before discount and tax.' })
  @ScaledColumn() unitPrice!: number;

  @Field(() => Rate, { nullable: true, description: 'Discount as a share of the price.' })
  @Int({ nullable: true }) discountRate!: number | null;

  @Field(() => Money, { nullable: true, description: 'Discount as an amount; in place of a rate.' })
  @MoneyColumn({ nullable: true }) discountAmount!: number | null;

  @Field(() => Rate, { nullable: true, description: 'Rate of the tax.' })
  @Int({ nullable: true }) taxRate!: number | null;

  @Field(() => Money, { description: 'All that was taken off, its share of the order’s discount included.' })
  @MoneyColumn() discount!: number;

  @Field(() => Money, { description: 'Quantity times price less discount, rounded once, half away from zero; before tax.' })
  @MoneyColumn() net!: number;

  @Field(() => Money, { description: 'Tax on it.' })
  @MoneyColumn() tax!: number;
}
