import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Unit } from '@/entities/unit';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { countUnits, listUnits, UNIT_SORTS } from '@/services/unit/list';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { selectedProperties } from '../properties';
import { rowSelection, selectionOf } from '../selection';
import { decodeUnitFilter } from './decode';
import { UnitFilterInput } from './inputs';
import { preloadUnits } from './preload';

const UnitConnection = connectionType('Unit', Unit);
const UnitSort = sortInputType('Unit', {
  NAME: 'Name: building, entrance, room by their numbers.', TOTAL_PRICE: 'List price.', UNIT_PRICE: 'List price of a square metre.', GROSS_AREA: 'Gross area.',
  FLOOR: 'Floor.', UPDATED_AT: 'When the record last changed.',
});

interface Counted { filter: ReturnType<typeof decodeUnitFilter>; search: string | null }

@Resolver(() => UnitConnection)
export class UnitConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many units the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countUnits(signedIn(context), connection);
  }
}

@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { description: 'One unit; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  unit(@Arg('id', () => ID, { description: 'Global id of the unit.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), Unit, recordId('Unit', id));
  }

  @Query(() => UnitConnection, { description: 'The units that the viewer may read, a page at a time.' })
  async units(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => UnitFilterInput, { nullable: true, description: 'Which units.' }) filter: UnitFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Parts of the name, e.g. 3-1 or 1502.' }) search: string | null,
    @Arg('sort', () => UnitSort, { nullable: true, description: 'Order; by name where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const rows = rowSelection(selectionOf(info));
    const args = { first, after, last, before, search, filter: decodeUnitFilter(filter) };
    const order = sortOf(UNIT_SORTS, sort, { by: 'NAME', direction: 'ASC' });
    const page = await listUnits(signedIn(context), { ...args, sort: order }, selectedProperties(context.db, Unit, rows, ['id', 'status', 'holderId', 'departmentId']));
    await preloadUnits(context, page.rows, rows);
    return Object.assign(connectionOf(page), { filter: args.filter, search });
  }
}
