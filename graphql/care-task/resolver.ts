import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CareTask } from '@/entities/care-task';
import { CARE_TASK_SORTS, type CareTaskFilter, countCareTasks, listCareTasks } from '@/services/care-task/list';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { CareTaskConnection } from './connection';
import { CareTaskFilterInput, decodeCareTaskFilter } from './inputs';

const CareTaskSort = sortInputType('CareTask', {
  DUE_ON: 'The day itself, or by when it is to be done.', COMPLETED_AT: 'When it was done or let go; open ones count as earliest.',
});

@Resolver(() => CareTaskConnection)
export class CareTaskConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many care tasks the filter leaves.' })
  totalCount(@Root() { filter }: { filter: CareTaskFilter | null }, @Ctx() context: Context) {
    return countCareTasks(signedIn(context), filter);
  }
}

@Resolver(() => CareTask)
export class CareTaskResolver {
  @Query(() => CareTask, { description: 'One care task; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  careTask(@Arg('id', () => ID, { description: 'Global id of the careTask.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), CareTask, recordId('CareTask', id));
  }

  @Query(() => CareTaskConnection, { description: 'The care tasks that the viewer may read, a page at a time.' })
  async careTasks(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => CareTaskFilterInput, { nullable: true, description: 'Which care tasks.' }) filter: CareTaskFilterInput | null,
    @Arg('sort', () => CareTaskSort, { nullable: true, description: 'Order; the earliest day first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(CARE_TASK_SORTS, sort, { by: 'DUE_ON', direction: 'ASC' });
    const counted = { filter: decodeCareTaskFilter(filter) };
    return Object.assign(connectionOf(await listCareTasks(signedIn(context), { first, after, last, before, sort: order, ...counted })), counted);
  }
}
