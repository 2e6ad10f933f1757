import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Lead } from '@/entities/lead';
import { countLeads, LEAD_SORTS, listLeads } from '@/services/lead/list';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { LeadConnection } from './connection';
import { decodeLeadFilter, LeadFilterInput } from './filter';

const LeadSort = sortInputType('Lead', {
  SCORE: 'How promising it is.', CREATED_AT: 'When it came in.', UPDATED_AT: 'When the record last changed.',
  CONTACTED_AT: 'Last attempt to reach them; those without one count as earliest.', DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});

interface Counted {
  filter: ReturnType<typeof decodeLeadFilter>;
  search: string | null | undefined;
  deleted: boolean;
}

@Resolver(() => LeadConnection)
export class LeadConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many leads the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countLeads(signedIn(context), connection);
  }
}

@Resolver(() => Lead)
export class LeadResolver {
  @Query(() => Lead, { description: 'One lead; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  async lead(@Arg('id', () => ID, { description: 'Global id of the lead.' }) id: string, @Ctx() context: Context) {
    const lead = await readOne(signedIn(context), Lead, recordId('Lead', id));
    context.loaders.know('lead', lead);
    return lead;
  }

  @Query(() => LeadConnection, { description: 'The leads that the viewer may read, a page at a time.' })
  async leads(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => LeadFilterInput, { nullable: true, description: 'Which leads.' }) filter: LeadFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the names, their pinyin or initials, telephone digits, e-mail, number.' }) search: string | null,
    @Arg('sort', () => LeadSort, { nullable: true, description: 'Order; the most promising first where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes lead:restore.' }) deleted: boolean,
    @Ctx() context: Context,
  ) {
    const order = sortOf(LEAD_SORTS, sort, { by: 'SCORE', direction: 'DESC' });
    const counted: Counted = { filter: decodeLeadFilter(filter), search, deleted };
    return Object.assign(connectionOf(await listLeads(signedIn(context), { first, after, last, before, sort: order, ...counted })), counted);
  }
}
