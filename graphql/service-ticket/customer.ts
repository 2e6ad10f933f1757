import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Customer } from '@/entities/customer';
import { listTickets, TICKET_SORTS } from '@/services/service-ticket/list';
import { connectionOf, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { ServiceTicketConnection } from './connection';

@Resolver(() => Customer)
export class CustomerServiceTickets {
  @FieldResolver(() => ServiceTicketConnection, { description: 'What the customer asked of us, the latest first. Takes serviceTicket:read.' })
  async serviceTickets(
    @Root() customer: Customer & object,
    @Arg('first', () => Int, { defaultValue: 20, description: 'Rows wanted, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Ctx() context: Context,
  ) {
    const sort = sortOf(TICKET_SORTS, null, { by: 'CREATED_AT', direction: 'DESC' });
    const filter = { customerIds: [customer.id] };
    return Object.assign(connectionOf(await context.loaders.before(listTickets(signedIn(context), { first, after, sort, filter }))), { filter, search: null, deleted: false });
  }
}
