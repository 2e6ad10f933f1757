import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Order } from '@/entities/order';
import { Money, Quantity } from '@/entities/scalars';
import { countOrders, listOrders, ORDER_SORTS } from '@/services/order/list';
import { sumOrders } from '@/services/order/summary';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { selectedProperties } from '../properties';
import { rowSelection, selectionOf } from '../selection';
import { OrderConnection } from './connection';
import { decodeFilter } from './decode';
import { OrderFilterInput } from './inputs';

const OrderSort = sortInputType('Order', {
  ORDERED_ON: 'Day of the order.', CREATED_AT: 'When the record was created.', UPDATED_AT: 'When the record last changed.', TOTAL: 'What it comes to.',
});
/** What steps, rights and what is outstanding are told from. */
const ALWAYS = ['id', 'status', 'customerId', 'ownerId', 'lineCount', 'received', 'total', 'paymentStatus', 'unitId', 'externalSource'];

@ObjectType('OrderSums', { simpleResolvers: true, description: 'What some orders come to, exactly.' })
class OrderSumsType {
  @Field(() => Int, { description: 'How many orders.' }) orderCount!: number;
  @Field(() => Int, { description: 'Their lines.' }) lineCount!: number;
  @Field(() => Quantity, { description: 'Quantities of the lines, whatever they are counted in.' }) quantity!: number;
  @Field(() => Money, { description: 'Lines after every discount, before tax.' }) subtotal!: number;
  @Field(() => Money, { description: 'What was taken off.' }) discount!: number;
  @Field(() => Money, { description: 'Tax.' }) tax!: number;
  @Field(() => Money, { description: 'Carriage.' }) freight!: number;
  @Field(() => Money, { description: 'Subtotal, tax and freight.' }) total!: number;
  @Field(() => Money, { description: 'What has been received.' }) received!: number;
}

interface Counted { filter: ReturnType<typeof decodeFilter>; search: string | null }

@Resolver(() => OrderConnection)
export class OrderConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many orders the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countOrders(signedIn(context), connection);
  }
}

@Resolver(() => Order)
export class OrderResolver {
  @Query(() => Order, { description: 'One order; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  order(@Arg('id', () => ID, { description: 'Global id of the order.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Order, recordId('Order', id));
  }

  @Query(() => OrderConnection, { description: 'The orders that the viewer may read, a page at a time.' })
  async orders(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => OrderFilterInput, { nullable: true, description: 'Which orders.' }) filter: OrderFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number, the key in another system, the customer.' }) search: string | null,
    @Arg('sort', () => OrderSort, { nullable: true, description: 'Order; the latest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
  ) {
    const wanted = decodeFilter(filter);
    const order = sortOf(ORDER_SORTS, sort, { by: 'ORDERED_ON', direction: 'DESC' });
    const properties = selectedProperties(context.db, Order, rowSelection(selectionOf(info)), ALWAYS);
    const page = await context.loaders.before(listOrders(signedIn(context), { first, after, last, before, search, filter: wanted, sort: order }, properties));
    return Object.assign(connectionOf(page), { filter: wanted, search });
  }

  @Query(() => OrderSumsType, { description: 'What the orders that the viewer may read come to, in one currency.' })
  orderSums(
    @Arg('currency', () => String, { defaultValue: 'CNY', description: 'ISO 4217 code; amounts of others are left out.' }) currency: string,
    @Arg('filter', () => OrderFilterInput, { nullable: true, description: 'Which orders.' }) filter: OrderFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words, as in the list.' }) search: string | null,
    @Ctx() context: Context,
  ) {
    return sumOrders(signedIn(context), { filter: decodeFilter(filter), search }, currency);
  }
}
