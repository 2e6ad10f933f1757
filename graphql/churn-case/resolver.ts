import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { ChurnCase } from '@/entities/churn-case';
import { Customer } from '@/entities/customer';
import { CHURN_CASE_SORTS, countChurnCases, listChurnCases } from '@/services/churn-case/list';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { ChurnCaseConnection } from './connection';
import { ChurnCaseFilterInput, decodeChurnCaseFilter } from './filter';

const ChurnCaseSort = sortInputType('ChurnCase', {
  WARNED_AT: 'When the warning was given.', LAST_ORDER_ON: 'Last order before the warning; those without one count as earliest.', CLOSED_AT: 'When it ended; those that are open count as earliest.',
});

interface Counted {
  filter: ReturnType<typeof decodeChurnCaseFilter>;
  search: string | null | undefined;
}

@Resolver(() => ChurnCaseConnection)
export class ChurnCaseConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many churn cases the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countChurnCases(signedIn(context), connection);
  }
}

@Resolver(() => ChurnCase)
export class ChurnCaseResolver {
  @Query(() => ChurnCase, { description: 'One churn case; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  async churnCase(@Arg('id', () => ID, { description: 'Global id of the churnCase.' }) id: string, @Ctx() context: Context) {
    const churnCase = await readOne(signedIn(context), ChurnCase, recordId('ChurnCase', id));
    context.loaders.know('churnCase', churnCase);
    return churnCase;
  }

  @Query(() => ChurnCaseConnection, { description: 'The churn cases that the viewer may read, a page at a time.' })
  async churnCases(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => ChurnCaseFilterInput, { nullable: true, description: 'Which cases.' }) filter: ChurnCaseFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words that the customer is found by.' }) search: string | null,
    @Arg('sort', () => ChurnCaseSort, { nullable: true, description: 'Order; the latest warning first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(CHURN_CASE_SORTS, sort, { by: 'WARNED_AT', direction: 'DESC' });
    const counted: Counted = { filter: decodeChurnCaseFilter(filter), search };
    return Object.assign(connectionOf(await listChurnCases(signedIn(context), { first, after, last, before, sort: order, ...counted })), counted);
  }
}

@Resolver(() => Customer)
export class CustomerChurnCases {
  @FieldResolver(() => ChurnCaseConnection, { description: 'Churn cases of the customer, the latest first; a customer has one open case at most.' })
  async churnCases(
    @Root() customer: Customer & object,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(CHURN_CASE_SORTS, null, { by: 'WARNED_AT', direction: 'DESC' });
    const filter = { customerId: customer.id };
    return Object.assign(connectionOf(await context.loaders.before(listChurnCases(signedIn(context), { first, sort, filter }))), { filter, search: null });
  }
}
