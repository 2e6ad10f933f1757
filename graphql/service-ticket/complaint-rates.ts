import { Arg, Ctx, Field, FieldResolver, Float, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { ComplaintRate } from '@/domain/complaint-rate';
import { Customer } from '@/entities/customer';
import { Product } from '@/entities/product';
import { DateTime } from '@/entities/scalars';
import { complaintCustomers, complaintProducts } from '@/services/service-ticket/complaint-rates';
import { type Context, signedIn } from '../context';
import { message } from '../messages';
import { CompensationType, ComplaintStatsType } from './complaints';

@ObjectType('ComplaintRate', { simpleResolvers: true, description: 'Complaints for each order of the same period.' })
class RateType implements ComplaintRate {
  @Field(() => Float, { description: 'Complaints ÷ orders; above 1 where there are more complaints than orders.' }) share!: number;
  @Field(() => Float, { nullable: true, description: 'Lower end of its Wilson interval of 95 %; null where there are more complaints than orders.' }) low!: number | null;
  @Field(() => Float, { nullable: true, description: 'Upper end of it.' }) high!: number | null;
  @Field(() => Boolean, { description: 'Whether there are fewer than 30 orders, so that the rate says little.' }) few!: boolean;
}

const ORDERS = { nullable: true, description: 'Orders agreed in the days of the period, whatever the filter says; null where the viewer may not read orders.' } as const;
const RATE = { nullable: true, description: 'How often that is an order; null where there are no orders, or the viewer may not read them.' } as const;
const FIRST = { defaultValue: 10, description: 'How many, 1 to 100.' } as const;

@ObjectType('ComplaintsOfProduct', { simpleResolvers: true, description: 'The complaints of a period about one product.' })
class ComplaintsOfProduct {
  @Field(() => Product, { nullable: true, description: 'The product; null for one that the viewer may not read.' }) product!: Product | null;
  @Field(() => Int, { description: 'Complaints that name it or, where they name no product, an order with it that the viewer may read.' }) complaints!: number;
  @Field(() => Int, { description: 'Of those: still open.' }) open!: number;
  @Field(() => DateTime, { description: 'When the last of them came in.' }) lastAt!: string;
  @Field(() => Int, ORDERS) orders!: number | null;
  @Field(() => RateType, RATE) rate!: ComplaintRate | null;
}

@ObjectType('ComplaintsOfCustomer', { simpleResolvers: true, description: 'The complaints of a period of one customer.' })
class ComplaintsOfCustomer {
  @Field(() => Customer, { nullable: true, description: 'The customer; null for one that the viewer may not read.' }) customer!: Customer | null;
  @Field(() => Int, { description: 'Complaints.' }) complaints!: number;
  @Field(() => Int, { description: 'Of those: still open.' }) open!: number;
  @Field(() => DateTime, { description: 'When the last of them came in.' }) lastAt!: string;
  @Field(() => Int, ORDERS) orders!: number | null;
  @Field(() => RateType, RATE) rate!: ComplaintRate | null;
  @Field(() => [CompensationType], { description: 'What the customer got for the trouble, by currency.' }) compensation!: CompensationType[];
}

@Resolver(() => ComplaintStatsType)
export class ComplaintRatesResolver {
  @FieldResolver(() => String, { description: 'What the rates of products and customers say, in the viewer’s language.' })
  rateDefinition(@Ctx() context: Context): string {
    return message(context.locale, 'complaints.rateDefinition');
  }

  @FieldResolver(() => [ComplaintsOfProduct], { description: 'By product, the one with most complaints first; only those of `aboutProductIds` where the filter has it. A complaint about an order counts for each product on it.' })
  async products(@Root() { query }: ComplaintStatsType, @Arg('first', () => Int, FIRST) first: number, @Ctx() context: Context): Promise<ComplaintsOfProduct[]> {
    const rows = await complaintProducts(signedIn(context), query, first);
    const products = await context.loaders.map<Product>('product', rows.map(({ id }) => id));
    return rows.map(({ id, ...row }) => ({ ...row, product: products.get(id) ?? null }));
  }

  @FieldResolver(() => [ComplaintsOfCustomer], { description: 'By customer, the one with most complaints first.' })
  async customers(@Root() { query }: ComplaintStatsType, @Arg('first', () => Int, FIRST) first: number, @Ctx() context: Context): Promise<ComplaintsOfCustomer[]> {
    const rows = await complaintCustomers(signedIn(context), query, first);
    const customers = await context.loaders.map<Customer>('customer', rows.map(({ id }) => id));
    return rows.map(({ id, ...row }) => ({ ...row, customer: customers.get(id) ?? null }));
  }
}
