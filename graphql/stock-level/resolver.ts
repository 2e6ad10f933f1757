import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { DictionaryItem } from '@/entities/dictionary';
import { Product } from '@/entities/product';
import { Quantity } from '@/entities/scalars';
import { StockLevel } from '@/entities/stock-level';
import { readOne, typed } from '@/services/read';
import { countStock, listStock, STOCK_SORTS, type StockQuery } from '@/services/stock-level/list';
import { upsertStock } from '@/services/stock-level/upsert';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceIds } from '../global-id';
import { UserError, userErrors } from '../payload';

const StockLevelConnection = connectionType('StockLevel', StockLevel);
const StockLevelSort = sortInputType('StockLevel', { QUANTITY: 'How much there is.', COUNTED_AT: 'When the other system last said so.' });

@InputType('StockRowInput', { description: 'How much of a product lies in a place.' })
class StockRowInput {
  @Field(() => String, { description: 'Article number of the product.' }) sku!: string;
  @Field(() => String, { description: 'Code of the warehouse, an entry of the list warehouse.' }) warehouse!: string;
  @Field(() => String, { nullable: true, description: 'Place in the warehouse.' }) bin?: string | null;
  @Field(() => Quantity, { description: 'How much, in the unit of the product.' }) quantity!: number;
}

@ObjectType('StockLevelUpsertPayload', { simpleResolvers: true, description: 'Outcome of taking over stock.' })
class StockLevelUpsertPayload {
  @Field(() => [StockLevel], { description: 'The stock levels as they are now, in the order of the input; empty if refused.' }) stockLevels!: StockLevel[];
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

@Resolver(() => StockLevelConnection)
export class StockLevelConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many stock levels the question leaves.' })
  totalCount(@Root() connection: { query: StockQuery }, @Ctx() context: Context) {
    return countStock(signedIn(context), connection.query);
  }
}

@Resolver(() => StockLevel)
export class StockLevelResolver {
  @Query(() => StockLevel, { description: 'One stock level; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  stockLevel(@Arg('id', () => ID, { description: 'Global id of the stockLevel.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), StockLevel, recordId('StockLevel', id));
  }

  @Query(() => StockLevelConnection, { description: 'What lies in the warehouses, a page at a time.' })
  async stockLevels(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('productIds', () => [ID], { nullable: true, description: 'Only of these products.' }) productIds: string[] | null,
    @Arg('warehouseIds', () => [ID], { nullable: true, description: 'Item of the dictionary warehouse; only in these.' }) warehouseIds: string[] | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the product.' }) search: string | null,
    @Arg('sort', () => StockLevelSort, { nullable: true, description: 'Order; the largest quantity first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const query = { productIds: referenceIds('Product', productIds), warehouseIds: referenceIds('DictionaryItem', warehouseIds), search };
    const order = sortOf(STOCK_SORTS, sort, { by: 'QUANTITY', direction: 'DESC' });
    const page = await context.loaders.before(listStock(signedIn(context), { first, after, last, before, ...query, sort: order }));
    return Object.assign(connectionOf(page), { query });
  }

  @FieldResolver(() => Product, { nullable: true, description: 'What lies there.' })
  product(@Root() level: StockLevel & object, @Ctx() context: Context) {
    return context.loaders.load<Product>('product', level.productId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Where it lies.' })
  warehouse(@Root() level: StockLevel & object, @Ctx() context: Context) {
    return signedIn(context).dictionaries.item(level.warehouseId) ?? null;
  }

  @Mutation(() => StockLevelUpsertPayload, { description: 'Takes over what another system counted, up to 250 places, all or none. Takes stockLevel:import.' })
  async stockLevelUpsert(@Arg('rows', () => [StockRowInput], { description: 'What lies where.' }) rows: StockRowInput[], @Ctx() context: Context) {
    try {
      return { stockLevels: typed('stockLevel', await upsertStock(signedIn(context), rows)), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { stockLevels: [], userErrors: userErrors(context, error.details) };
    }
  }
}
