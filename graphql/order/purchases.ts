import { Arg, Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import { Customer } from '@/entities/customer';
import { Product } from '@/entities/product';
import { Money, Quantity } from '@/entities/scalars';
import { listOrders, ORDER_SORTS } from '@/services/order/list';
import { type BoughtProduct, purchaseMonths, purchaseProducts, purchaseYears } from '@/services/order/summary';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { knownYear } from '../year';
import { OrderConnection } from './connection';

@ObjectType('PurchaseMonth', { simpleResolvers: true, description: 'What a customer bought in a month.' })
class PurchaseMonth {
  @Field(() => Int, { description: 'Month, 1 to 12.' }) month!: number;
  @Field(() => Int, { description: 'Orders.' }) orderCount!: number;
  @Field(() => Money, { description: 'What they come to.' }) total!: number;
}

@ObjectType('PurchaseYear', { simpleResolvers: true, description: 'What a customer bought in a year.' })
class PurchaseYear {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'Orders.' }) orderCount!: number;
  @Field(() => Money, { description: 'What they come to.' }) total!: number;
}

@ObjectType('PurchasedProduct', { simpleResolvers: true, description: 'What a customer bought of one product.' })
class PurchasedProduct {
  @Field(() => String, { description: 'What it is called on the orders.' }) description!: string;
  @Field(() => Quantity, { description: 'How much of it.' }) quantity!: number;
  @Field(() => Money, { description: 'What it came to after discounts, before tax.' }) net!: number;
}

@ObjectType('PurchaseSummary', { simpleResolvers: true, description: 'What a customer bought in a year: orders that were agreed, whatever is paid of them.' })
class PurchaseSummary {
  @Field(() => Int, { description: 'The year.' }) year!: number;
  @Field(() => Int, { description: 'Orders.' }) orderCount!: number;
  @Field(() => Money, { description: 'What they come to, in the currency of the customer.' }) total!: number;
  @Field(() => [PurchaseMonth], { description: 'Month by month; only those with orders.' }) months!: PurchaseMonth[];
  customerId!: number;
}

@Resolver(() => Customer)
export class CustomerPurchases {
  @FieldResolver(() => OrderConnection, { description: 'Orders of the customer, the latest first. Takes order:read.' })
  async orders(
    @Root() customer: Customer & object,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(ORDER_SORTS, null, { by: 'ORDERED_ON', direction: 'DESC' });
    return connectionOf(await context.loaders.before(listOrders(signedIn(context), { filter: { customerIds: [customer.id] }, first, after, sort })));
  }

  @FieldResolver(() => [PurchaseYear], { description: 'What the customer bought year by year, earliest first. Takes order:read.' })
  purchaseYears(@Root() customer: Customer & object, @Ctx() context: Context) {
    return purchaseYears(signedIn(context), customer.id);
  }

  @FieldResolver(() => PurchaseSummary, { description: 'What the customer bought in a year. Takes order:read.' })
  async purchaseSummary(@Root() customer: Customer & object, @Arg('year', () => Int, { description: 'The year, 1 to 9999.' }) year: number, @Ctx() context: Context) {
    const months = await purchaseMonths(signedIn(context), customer.id, knownYear(year));
    const sum = (of: 'orderCount' | 'total') => months.reduce((total, month) => total + month[of], 0);
    return { year, months, orderCount: sum('orderCount'), total: sum('total'), customerId: customer.id };
  }
}

@Resolver(() => PurchaseSummary)
export class PurchaseSummaryFields {
  @FieldResolver(() => [PurchasedProduct], { description: 'What the customer spent most on.' })
  products(
    @Root() { customerId, year }: PurchaseSummary & object,
    @Arg('top', () => Int, { defaultValue: 10, description: 'How many, 1 to 50.' }) top: number,
    @Ctx() context: Context,
  ) {
    return purchaseProducts(signedIn(context), customerId, year, Math.min(Math.max(top, 1), 50));
  }
}

@Resolver(() => PurchasedProduct)
export class PurchasedProductFields {
  @FieldResolver(() => Product, { nullable: true, description: 'The product; null for what the catalogue lacks.' })
  product(@Root() { productId }: BoughtProduct & object, @Ctx() context: Context) {
    return context.loaders.load<Product>('product', productId);
  }
}
