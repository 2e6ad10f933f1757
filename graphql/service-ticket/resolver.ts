import { Arg, Ctx, Field, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { ServiceTicketStatus } from '@/domain/service-ticket';
import { ServiceTicket, ServiceTicketStatusEnum } from '@/entities/service-ticket';
import { DEFAULT_PAGE } from '@/services/page';
import { readOne } from '@/services/read';
import { countTickets, countTicketsByStatus, listTickets, TICKET_SORTS } from '@/services/service-ticket/list';
import { connectionOf, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { ServiceTicketConnection } from './connection';
import { decodeTicketFilter, ServiceTicketFilterInput } from './filter';

const ServiceTicketSort = sortInputType('ServiceTicket', {
  CREATED_AT: 'When it came in.', UPDATED_AT: 'When the record last changed.', PRIORITY: 'How pressing it is.',
  HANDLED_AT: 'When it was last handled; those to be handled count as earliest.', ARCHIVED_AT: 'When it was archived; open ones count as earliest.',
  SLA_DUE_AT: 'When the answer or the resolution is due, whichever comes first; those of which nothing is due count as latest.',
  PROMISED_ON: 'Day by which it was promised; those without one count as earliest.', DELETED_AT: 'When the record went to the recycle bin; for the recycle bin.',
});

@ObjectType('ServiceTicketCount', { simpleResolvers: true, description: 'How many service tickets are in a state.' })
class ServiceTicketCount {
  @Field(() => ServiceTicketStatusEnum, { description: 'The state.' }) status!: ServiceTicketStatus;
  @Field(() => Count, { description: 'How many.' }) total!: Count;
}

interface Counted {
  filter: ReturnType<typeof decodeTicketFilter>;
  search: string | null | undefined;
  deleted: boolean;
}

@Resolver(() => ServiceTicketConnection)
export class ServiceTicketConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many service tickets the filter and search leave.' })
  totalCount(@Root() connection: Counted, @Ctx() context: Context) {
    return countTickets(signedIn(context), connection);
  }
}

@Resolver(() => ServiceTicket)
export class ServiceTicketResolver {
  @Query(() => ServiceTicket, { description: 'One service ticket; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  async serviceTicket(@Arg('id', () => ID, { description: 'Global id of the service ticket.' }) id: string, @Ctx() context: Context) {
    const ticket = await readOne(signedIn(context), ServiceTicket, recordId('ServiceTicket', id));
    context.loaders.know('serviceTicket', ticket);
    return ticket;
  }

  @Query(() => ServiceTicketConnection, { description: 'The service tickets that the viewer may read, a page at a time.' })
  async serviceTickets(
    @Arg('first', () => Int, { nullable: true, description: `Rows wanted, 1 to 100; ${DEFAULT_PAGE} where left out.` }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => ServiceTicketFilterInput, { nullable: true, description: 'Which service tickets.' }) filter: ServiceTicketFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the number, the title, the key in another system, the customer.' }) search: string | null,
    @Arg('sort', () => ServiceTicketSort, { nullable: true, description: 'Order; the latest first where left out.' }) sort: SortInput | null,
    @Arg('deleted', () => Boolean, { defaultValue: false, description: 'The recycle bin instead; takes serviceTicket:restore.' }) deleted: boolean,
    @Ctx() context: Context,
  ) {
    const order = sortOf(TICKET_SORTS, sort, { by: 'CREATED_AT', direction: 'DESC' });
    const counted: Counted = { filter: decodeTicketFilter(filter), search, deleted };
    return Object.assign(connectionOf(await listTickets(signedIn(context), { first, after, last, before, sort: order, ...counted })), counted);
  }

  @Query(() => [ServiceTicketCount], { description: 'How many service tickets the filter and search leave in each state.' })
  serviceTicketCounts(
    @Arg('filter', () => ServiceTicketFilterInput, { nullable: true, description: 'Which service tickets.' }) filter: ServiceTicketFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words as for the list.' }) search: string | null,
    @Ctx() context: Context,
  ) {
    return countTicketsByStatus(signedIn(context), { filter: decodeTicketFilter(filter), search });
  }
}
