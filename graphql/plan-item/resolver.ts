import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { isInDevelopment } from '@/domain/opportunity';
import { isLate, isOpen, localDay } from '@/domain/plan-item';
import { Opportunity } from '@/entities/opportunity';
import { PlanItem } from '@/entities/plan-item';
import { LocalDate } from '@/entities/scalars';
import { User } from '@/entities/user';
import { countPlanItems, listPlanItems, PLAN_ITEM_SORTS, type PlanItemFilter } from '@/services/plan-item/list';
import { readOne } from '@/services/read';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceIds } from '../global-id';
import { PlanItemConnection } from './connection';
import { PlanItemFilterInput } from './inputs';

const PlanItemSort = sortInputType('PlanItem', {
  DUE_ON: 'Day by which it is to be done.', DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});

interface Counted {
  filter: PlanItemFilter | null;
  deleted: boolean;
}

function decode(filter: PlanItemFilterInput | null): PlanItemFilter | null {
  if (!filter) return null;
  const { opportunityId, ownerIds } = filter;
  return { ...filter, opportunityId: opportunityId ? (referenceIds('Opportunity', [opportunityId])?.[0] ?? null) : null, ownerIds: referenceIds('User', ownerIds) };
}

@Resolver(() => PlanItemConnection)
export class PlanItemConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many plan items the filter leaves.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countPlanItems(signedIn(context), connection);
  }
}

@Resolver(() => PlanItem)
export class PlanItemResolver {
  @Query(() => PlanItem, { description: 'One plan item; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  planItem(@Arg('id', () => ID, { description: 'Global id of the plan item.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), PlanItem, recordId('PlanItem', id));
  }

  @Query(() => PlanItemConnection, { description: 'The items of the development plans that the viewer may read, a page at a time.' })
  async planItems(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => PlanItemFilterInput, { nullable: true, description: 'Which plan items.' }) filter: PlanItemFilterInput | null,
    @Arg('sort', () => PlanItemSort, { nullable: true, description: 'Order; the earliest day first where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes planItem:restore.' }) deleted: boolean,
    @Ctx() context: Context,
  ) {
    const order = sortOf(PLAN_ITEM_SORTS, sort, { by: 'DUE_ON', direction: 'ASC' });
    const counted: Counted = { filter: decode(filter), deleted };
    return Object.assign(connectionOf(await listPlanItems(signedIn(context), { first, after, last, before, sort: order, ...counted })), counted);
  }

  @FieldResolver(() => Opportunity, { nullable: true, description: 'Opportunity whose plan it belongs to.' })
  opportunity(@Root() item: PlanItem & object, @Ctx() context: Context) {
    return context.loaders.load<Opportunity>('opportunity', item.opportunityId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who is to do it.' })
  owner(@Root() item: PlanItem & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', item.ownerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who put the record into the recycle bin; null for a live one.' })
  deletedBy(@Root() item: PlanItem & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', item.deletedById);
  }

  @FieldResolver(() => Boolean, { description: 'It was settled after its day, or is open after it while the opportunity is being developed.' })
  async late(
    @Root() item: PlanItem & object,
    @Arg('today', () => LocalDate, { nullable: true, description: 'The viewer’s day; the server’s where left out.' }) today: string | null,
    @Ctx() context: Context,
  ) {
    const late = isLate({ ...item, resultOn: item.resultAt && localDay(new Date(item.resultAt)) }, today ?? localDay(new Date()));
    if (!late || !isOpen(item)) return late;
    const opportunity = await context.loaders.load<Opportunity>('opportunity', item.opportunityId);
    return opportunity !== null && isInDevelopment(opportunity.status);
  }
}
