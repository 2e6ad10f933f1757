import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Opportunity } from '@/entities/opportunity';
import type { User } from '@/entities/user';
import { countOpportunities, listOpportunities, OPPORTUNITY_SORTS } from '@/services/opportunity/list';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { rowSelection, selectionOf } from '../selection';
import { OpportunityConnection } from './connection';
import type { OpportunityRow } from './fields';
import { decodeOpportunityFilter, OpportunityFilterInput } from './filter';

const OpportunitySort = sortInputType('Opportunity', {
  CREATED_AT: 'When the record was created.', UPDATED_AT: 'When the record last changed.',
  EXPECTED_CLOSE_ON: 'When it is expected to be decided; those without a day count as earliest.', AMOUNT: 'Amount; those without one count as least.',
  SUCCESS_RATE: 'How likely a success is.', DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});

interface Counted {
  filter: ReturnType<typeof decodeOpportunityFilter>;
  search: string | null | undefined;
  deleted: boolean;
}

@Resolver(() => OpportunityConnection)
export class OpportunityConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many opportunities the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countOpportunities(signedIn(context), connection);
  }
}

@Resolver(() => Opportunity)
export class OpportunityResolver {
  @Query(() => Opportunity, { description: 'One opportunity; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  async opportunity(@Arg('id', () => ID, { description: 'Global id of the opportunity.' }) id: string, @Ctx() context: Context) {
    const opportunity = await readOne(signedIn(context), Opportunity, recordId('Opportunity', id));
    context.loaders.know('opportunity', opportunity);
    return opportunity;
  }

  @Query(() => OpportunityConnection, { description: 'The opportunities that the viewer may read, a page at a time.' })
  async opportunities(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => OpportunityFilterInput, { nullable: true, description: 'Which opportunities.' }) filter: OpportunityFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the title, the names, their pinyin or initials, telephone digits, number.' }) search: string | null,
    @Arg('sort', () => OpportunitySort, { nullable: true, description: 'Order; the last changed first where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes opportunity:restore.' }) deleted: boolean,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const order = sortOf(OPPORTUNITY_SORTS, sort, { by: 'UPDATED_AT', direction: 'DESC' });
    const counted: Counted = { filter: decodeOpportunityFilter(filter), search, deleted };
    const page = await listOpportunities(signedIn(context), { first, after, last, before, sort: order, ...counted });
    const selection = rowSelection(selectionOf(info));
    if (selection.has('owner') || selection.has('assignee')) {
      const owners = await context.loaders.map<User>('user', page.rows.map((row) => row.ownerId));
      for (const row of page.rows as OpportunityRow[]) row.owner = owners.get(row.ownerId) ?? null;
    }
    return Object.assign(connectionOf(page), counted);
  }
}
