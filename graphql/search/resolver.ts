import { Arg, createUnionType, Ctx, Int, Query, Resolver } from 'type-graphql';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Order } from '@/entities/order';
import { Product } from '@/entities/product';
import { Lead } from '@/entities/lead';
import { searchEverything } from '@/services/search/everything';
import { type Context, signedIn } from '../context';

const SearchHit = createUnionType({
  name: 'SearchHit',
  description: 'A record that the search found.',
  types: () => [Customer, Contact, Order, Product, Lead] as const,
});

@Resolver()
export class SearchResolver {
  @Query(() => [SearchHit], { description: 'Customers, contacts, orders, products and leads that match every word: names, pinyin and initials, telephone digits, e-mail, numbers.' })
  search(
    @Arg('query', () => String, { description: 'What to look for.' }) query: string,
    @Arg('first', () => Int, { defaultValue: 8, description: 'Hits wanted of each kind, 1 to 20.' }) first: number,
    @Ctx() context: Context,
  ) {
    return searchEverything(signedIn(context), query, ['customer', 'contact', 'order', 'product', 'lead'], Math.min(Math.max(first, 1), 20));
  }
}
