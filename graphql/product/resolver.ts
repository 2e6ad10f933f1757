import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { DictionaryItem } from '@/entities/dictionary';
import { PriceList, ProductPrice } from '@/entities/price-list';
import { Product } from '@/entities/product';
import { LocalDate, UnitPrice } from '@/entities/scalars';
import { createProduct, updateProduct } from '@/services/product/create';
import { countProducts, listProducts, PRODUCT_SORTS, type ProductFilter } from '@/services/product/list';
import type { ListedPrice } from '@/services/product/price';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId, referenceIds } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { ProductCreateInput, ProductFilterInput, ProductUpdateInput } from './inputs';
import { priceLoaders } from './prices';

const ProductConnection = connectionType('Product', Product);
const ProductPayload = payloadType('ProductPayload', 'product', Product);
const ProductSort = sortInputType('Product', { NAME: 'Name, as in a Chinese phone book.', SKU: 'Article number.', CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the product.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };
const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

function decode<T extends ProductUpdateInput>(input: T) {
  const { categoryId, measureId, ...rest } = input;
  return {
    ...rest,
    ...(categoryId === undefined ? {} : { categoryId: referenceId('DictionaryItem', categoryId, 'categoryId') ?? null }),
    ...(measureId === undefined ? {} : { measureId: referenceId('DictionaryItem', measureId, 'measureId') ?? null }),
  };
}

interface Counted { filter: ProductFilter | null; search: string | null }

@Resolver(() => ProductConnection)
export class ProductConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many products the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countProducts(signedIn(context), connection);
  }
}

@Resolver(() => Product)
export class ProductResolver {
  @Query(() => Product, { description: 'One product; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  product(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Product, recordId('Product', id));
  }

  @Query(() => ProductConnection, { description: 'The catalogue, a page at a time.' })
  async products(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => ProductFilterInput, { nullable: true, description: 'Which products.' }) filter: ProductFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, its pinyin or initials, article number.' }) search: string | null,
    @Arg('sort', () => ProductSort, { nullable: true, description: 'Order; by name where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const wanted = filter && { ...filter, categoryIds: referenceIds('DictionaryItem', filter.categoryIds) };
    const order = sortOf(PRODUCT_SORTS, sort, { by: 'NAME', direction: 'ASC' });
    const page = await context.loaders.before(listProducts(signedIn(context), { first, after, last, before, search, filter: wanted, sort: order }));
    return Object.assign(connectionOf(page), { filter: wanted, search });
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Category.' })
  category(@Root() product: Product & object, @Ctx() context: Context) {
    return choice(context, product.categoryId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Unit that it is counted in.' })
  measure(@Root() product: Product & object, @Ctx() context: Context) {
    return choice(context, product.measureId);
  }

  @FieldResolver(() => UnitPrice, { nullable: true, description: 'Price for one on a day: that of the price list whose period began last, else the list price; null where there is none in the currency.' })
  price(
    @Root() product: Product & object,
    @Arg('on', () => LocalDate, { nullable: true, description: 'The day; today, UTC, where left out.' }) on: string | null,
    @Arg('currency', () => String, { nullable: true, description: 'ISO 4217 code; that of the list price where left out.' }) currency: string | null,
    @Ctx() context: Context,
  ) {
    return priceLoaders(context).onDay.load({ productId: product.id, on: on ?? new Date().toISOString().slice(0, 10), currency: currency ?? product.currency });
  }

  @FieldResolver(() => [ProductPrice], { description: 'Its prices in all lists, whatever their period; the latest list first.' })
  prices(@Root() product: Product & object, @Ctx() context: Context) {
    return priceLoaders(context).listed.load(product.id);
  }

  @Mutation(() => ProductPayload, { description: 'Adds a product to the catalogue. Takes product:create.' })
  productCreate(@Arg('input', () => ProductCreateInput, { description: 'The new product.' }) input: ProductCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'product', 'product', async () => createProduct(viewer, decode(input)));
  }

  @Mutation(() => ProductPayload, { description: 'Changes a product, or takes it off the market. Takes product:update.' })
  productUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ProductUpdateInput, { description: 'What to change.' }) input: ProductUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'product', 'product', async () => updateProduct(viewer, recordId('Product', id), version, decode(input)));
  }
}

@Resolver(() => ProductPrice)
export class ProductPriceResolver {
  @FieldResolver(() => PriceList, { nullable: true, description: 'The list that it stands in.' })
  priceList(@Root() price: ListedPrice & object, @Ctx() context: Context) {
    return context.loaders.load<PriceList>('priceList', price.priceListId);
  }
}
