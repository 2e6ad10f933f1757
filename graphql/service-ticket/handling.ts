import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { ServiceHandling } from '@/entities/service-handling';
import { ServiceTicket } from '@/entities/service-ticket';
import { User } from '@/entities/user';
import type { Context } from '../context';

@Resolver(() => ServiceHandling)
export class ServiceHandlingFields {
  @FieldResolver(() => ServiceTicket, { nullable: true, description: 'Service ticket that was handled.' })
  ticket(@Root() handling: ServiceHandling & object, @Ctx() context: Context) {
    return context.loaders.load<ServiceTicket>('serviceTicket', handling.ticketId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who handled it; null where another system did.' })
  handler(@Root() handling: ServiceHandling & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', handling.handlerId);
  }
}
