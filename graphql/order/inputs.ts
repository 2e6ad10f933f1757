import { Field, ID, InputType } from 'type-graphql';
import type { OrderStatus, PaymentStatus } from '@/domain/order';
import { OrderStatusEnum, PaymentStatusEnum } from '@/entities/order';
import { LocalDate, Money, Quantity, Rate, UnitPrice } from '@/entities/scalars';
import { LocalDateRange, MoneyRange } from '../ranges';

/** What a line says whoever sends it. */
@InputType('OrderLineTerms', { description: 'Terms of a line.' })
abstract class OrderLineTerms {
  @Field(() => ID, { nullable: true, description: 'The product.' }) productId?: string | null;
  @Field(() => String, { nullable: true, description: 'What it is; the name of the product or of the unit where left out.' }) description?: string | null;
  @Field(() => Quantity, { description: 'How much; more than nothing.' }) quantity!: number;
  @Field(() => UnitPrice, { nullable: true, description: 'Price for one before tax; that of the product on the day, or the list price of the unit, where left out.' }) unitPrice?: number | null;
  @Field(() => Rate, { nullable: true, description: 'Discount as a share of the price.' }) discountRate?: number | null;
  @Field(() => Money, { nullable: true, description: 'Discount as an amount; in place of a rate.' }) discountAmount?: number | null;
  @Field(() => Rate, { nullable: true, description: 'Rate of the tax; that of the product where left out, none where null.' }) taxRate?: number | null;
}

@InputType('OrderLineInput', { description: 'A line: of a product, of a property unit, or of something that the catalogue lacks and `description` names.' })
export class OrderLineInput extends OrderLineTerms {
  @Field(() => ID, { nullable: true, description: 'The property unit: the only line of its order, quantity 1; available, or held for this customer.' }) unitId?: string | null;
}

@InputType('OrderUpdateInput', { description: 'Fields of a draft to change; what is left out stays, null empties.' })
export class OrderUpdateInput {
  @Field(() => ID, { nullable: true, description: 'Contact who orders; of the same customer.' }) contactId?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day of the order; today, UTC, where left out.' }) orderedOn?: string | null;
  @Field(() => [OrderLineInput], { nullable: true, description: 'All its lines, at most 200.' }) lines?: OrderLineInput[] | null;
  @Field(() => Money, { nullable: true, description: 'Taken off the order as a whole; spread over the lines.' }) discountAmount?: number | null;
  @Field(() => Money, { nullable: true, description: 'Carriage.' }) freight?: number | null;
  @Field(() => String, { nullable: true, description: 'Where it is delivered to, at most 300 characters.' }) deliveryAddress?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark, at most 4,000 characters.' }) remark?: string | null;
}

@InputType('OrderCreateInput', { description: 'A new order; the customer is enough to begin with.' })
export class OrderCreateInput extends OrderUpdateInput {
  @Field(() => ID, { description: 'Customer who orders.' }) customerId!: string;
  @Field(() => ID, { nullable: true, description: 'The opportunity that it came of, won with this customer.' }) opportunityId?: string | null;
}

@InputType('OrderCancelInput', { description: 'Why an order is called off.' })
export class OrderCancelInput {
  @Field(() => String, { description: 'Why, at most 500 characters; kept on the order.' }) reason!: string;
}

@InputType('OrderUpsertLineInput', { description: 'A line of an order of another system; units are sold here, not there.' })
export class OrderUpsertLineInput extends OrderLineTerms {
  @Field(() => String, { nullable: true, description: 'Article number of the product; in place of its id.' }) sku?: string | null;
}

@InputType('OrderUpsertInput', { description: 'An order as another system has it; source and key name it.' })
export class OrderUpsertInput {
  @Field(() => String, { description: 'Name of the system.' }) externalSource!: string;
  @Field(() => String, { description: 'Key of the order in that system.' }) externalId!: string;
  @Field(() => String, { nullable: true, description: 'Key of the customer in that system.' }) customerExternalId?: string | null;
  @Field(() => String, { nullable: true, description: 'Our number of the customer; in place of that key.' }) customerNumber?: string | null;
  @Field(() => OrderStatusEnum, { description: 'State that the order has there.' }) status!: OrderStatus;
  @Field(() => String, { nullable: true, description: 'Why it was cancelled, where it was.' }) cancelReason?: string | null;
  @Field(() => LocalDate, { description: 'Day of the order.' }) orderedOn!: string;
  @Field(() => [OrderUpsertLineInput], { description: 'All its lines, 1 to 250.' }) lines!: OrderUpsertLineInput[];
  @Field(() => Money, { nullable: true, description: 'Taken off the order as a whole; spread over the lines.' }) discountAmount?: number | null;
  @Field(() => Money, { nullable: true, description: 'Tax of the order as a whole, as that system reckoned it; spread over the lines in place of their own.' }) taxAmount?: number | null;
  @Field(() => Money, { nullable: true, description: 'Carriage.' }) freight?: number | null;
  @Field(() => String, { nullable: true, description: 'Where it is delivered to.' }) deliveryAddress?: string | null;
  @Field(() => String, { nullable: true, description: 'Free remark.' }) remark?: string | null;
}

@InputType('OrderFilter', { description: 'Which orders; every field given must match.' })
export class OrderFilterInput {
  @Field(() => [OrderStatusEnum], { nullable: true, description: 'In one of these states.' }) status?: OrderStatus[] | null;
  @Field(() => [PaymentStatusEnum], { nullable: true, description: 'Paid this far.' }) paymentStatus?: PaymentStatus[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these customers.' }) customerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Sold by one of these users.' }) ownerIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'That came of one of these opportunities.' }) opportunityIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'With a line of one of these products.' }) productIds?: string[] | null;
  @Field(() => [ID], { nullable: true, description: 'Of one of these property units, cancelled orders too.' }) unitIds?: string[] | null;
  @Field(() => LocalDateRange, { nullable: true, description: 'Ordered in this time.' }) orderedOn?: LocalDateRange | null;
  @Field(() => MoneyRange, { nullable: true, description: 'With a total in this range.' }) total?: MoneyRange | null;
  @Field(() => String, { nullable: true, description: 'With exactly this number.' }) number?: string | null;
  @Field(() => String, { nullable: true, description: 'From exactly this system.' }) externalSource?: string | null;
  @Field(() => String, { nullable: true, description: 'With exactly this key in its system.' }) externalId?: string | null;
}
