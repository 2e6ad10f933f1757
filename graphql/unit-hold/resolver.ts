import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Customer } from '@/entities/customer';
import { Unit } from '@/entities/unit';
import { UnitHold } from '@/entities/unit-hold';
import { User } from '@/entities/user';
import type { Context } from '../context';

@Resolver(() => UnitHold)
export class UnitHoldResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'The unit.' })
  unit(@Root() hold: UnitHold & object, @Ctx() context: Context) {
    return context.loaders.load<Unit>('unit', hold.unitId);
  }

  @FieldResolver(() => Customer, { nullable: true, description: 'For whom it is held; null where the customer is beyond the viewer’s reach.' })
  customer(@Root() hold: UnitHold & object, @Ctx() context: Context) {
    return context.loaders.load<Customer>('customer', hold.customerId);
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who holds it.' })
  owner(@Root() hold: UnitHold & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', hold.ownerId);
  }

  @FieldResolver(() => Unit, { nullable: true, description: 'The unit that the customer took instead.' })
  swappedTo(@Root() hold: UnitHold & object, @Ctx() context: Context) {
    return context.loaders.load<Unit>('unit', hold.swappedToId);
  }
}
