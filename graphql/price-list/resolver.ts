import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import { PriceList } from '@/entities/price-list';
import { LocalDate, UnitPrice } from '@/entities/scalars';
import { listPriceLists, PRICE_LIST_SORTS } from '@/services/price-list/list';
import { createPriceList, setPrices, updatePriceList } from '@/services/price-list/write';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const PriceListConnection = connectionType('PriceList', PriceList);
const PriceListPayload = payloadType('PriceListPayload', 'priceList', PriceList);
const PriceListSort = sortInputType('PriceList', { CREATED_AT: 'When the record was created.', VALID_FROM: 'First day; lists that hold from ever count as earliest.' });
const ID_ARG = { description: 'Global id of the priceList.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('PriceListUpdateInput', { description: 'Fields of a price list to change; what is left out stays, null empties.' })
class PriceListUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 100 characters.' }) name?: string;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of its prices; CNY where left out.' }) currency?: string;
  @Field(() => LocalDate, { nullable: true, description: 'First day; from ever where left out.' }) validFrom?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Last day; for ever where left out.' }) validTo?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether its prices are used.' }) active?: boolean;
}

@InputType('PriceListCreateInput', { description: 'A new price list; the name is enough.' })
class PriceListCreateInput extends PriceListUpdateInput {
  @Field(() => String, { description: 'Name, at most 100 characters.' }) override name!: string;
}

@InputType('PriceListPriceInput', { description: 'The price of a product in a list.' })
class PriceListPriceInput {
  @Field(() => ID, { description: 'The product.' }) productId!: string;
  @Field(() => UnitPrice, { nullable: true, description: 'Price for one, before tax; null takes the product off the list.' }) unitPrice?: number | null;
}

@Resolver(() => PriceList)
export class PriceListResolver {
  @Query(() => PriceList, { description: 'One price list; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  priceList(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), PriceList, recordId('PriceList', id));
  }

  @Query(() => PriceListConnection, { description: 'The price lists, a page at a time.' })
  async priceLists(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('sort', () => PriceListSort, { nullable: true, description: 'Order; the latest period first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(PRICE_LIST_SORTS, sort, { by: 'VALID_FROM', direction: 'DESC' });
    return connectionOf(await listPriceLists(signedIn(context), { first, after, last, before, sort: order }));
  }

  @Mutation(() => PriceListPayload, { description: 'Opens a price list, without prices. Takes priceList:create.' })
  priceListCreate(@Arg('input', () => PriceListCreateInput, { description: 'The new price list.' }) input: PriceListCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'priceList', 'priceList', async () => createPriceList(viewer, input));
  }

  @Mutation(() => PriceListPayload, { description: 'Changes a price list. Takes priceList:update.' })
  priceListUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => PriceListUpdateInput, { description: 'What to change.' }) input: PriceListUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'priceList', 'priceList', async () => updatePriceList(viewer, recordId('PriceList', id), version, input));
  }

  @Mutation(() => PriceListPayload, { description: 'Sets the prices of up to 250 products in a list. Takes priceList:update.' })
  priceListPriceSet(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('prices', () => [PriceListPriceInput], { description: 'The prices.' }) prices: PriceListPriceInput[], @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'priceList', 'priceList', async () => {
      const set = prices.map(({ productId, unitPrice }, place) => ({ productId: referenceId('Product', productId, `prices.${place}.productId`), unitPrice: unitPrice ?? null }));
      return setPrices(viewer, recordId('PriceList', id), version, set);
    });
  }
}
