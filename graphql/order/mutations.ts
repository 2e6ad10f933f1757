import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Order } from '@/entities/order';
import { createOrder } from '@/services/order/create';
import { stepOrder } from '@/services/order/steps';
import { updateOrder } from '@/services/order/update';
import { upsertOrder } from '@/services/order/upsert';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { decodeLines, decodeOrder } from './decode';
import { OrderCancelInput, OrderCreateInput, OrderUpdateInput, OrderUpsertInput } from './inputs';

const OrderPayload = payloadType('OrderPayload', 'order', Order);
const ID_ARG = { description: 'Global id of the order.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@Resolver(() => Order)
export class OrderMutations {
  @Mutation(() => OrderPayload, { description: 'Writes a draft of an order. Takes order:create; where it reserves a unit, unit:reserve.' })
  orderCreate(@Arg('input', () => OrderCreateInput, { description: 'The new order.' }) input: OrderCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    const { customerId, opportunityId, ...fields } = input;
    return recordPayload(context, 'order', 'order', async () => createOrder(viewer, referenceId('Customer', customerId, 'customerId'), {
      ...decodeOrder(fields), opportunityId: referenceId('Opportunity', opportunityId, 'opportunityId') ?? null,
    }));
  }

  @Mutation(() => OrderPayload, { description: 'Changes a draft. Takes order:update.' })
  orderUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OrderUpdateInput, { description: 'What to change.' }) input: OrderUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'order', 'order', async () => updateOrder(viewer, recordId('Order', id), version, decodeOrder(input)));
  }

  @Mutation(() => OrderPayload, { description: 'Takes over an order of another system: adds it, or brings the one with the same source and key in line. Takes order:import.' })
  orderUpsert(@Arg('input', () => OrderUpsertInput, { description: 'The order as that system has it.' }) input: OrderUpsertInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'order', 'order', async () => upsertOrder(viewer, { ...input, lines: decodeLines(input.lines) }));
  }

  @Mutation(() => OrderPayload, { description: 'The order is agreed: DRAFT → CONFIRMED; a unit is subscribed. Takes order:confirm, for a unit unit:subscribe.' })
  orderConfirm(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'confirm');
  }

  @Mutation(() => OrderPayload, { description: 'The customer has it: CONFIRMED → DELIVERED; of a unit the signed contract. Takes order:deliver, for a unit unit:sign.' })
  orderDeliver(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'deliver');
  }

  @Mutation(() => OrderPayload, { description: 'Nothing is left to do: DELIVERED → COMPLETED; a unit is settled, and has to be paid in full. Takes order:complete, for a unit unit:settle.' })
  orderComplete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'complete');
  }

  @Mutation(() => OrderPayload, { description: 'The order is called off: DRAFT or CONFIRMED, of a unit also DELIVERED → CANCELLED; a unit is available again. Takes order:cancel, for a unit unit:release or, once subscribed, unit:cancel.' })
  orderCancel(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OrderCancelInput, { description: 'Why.' }) input: OrderCancelInput, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'cancel', input.reason);
  }
}

function step(context: Context, id: string, version: number, name: string, reason: string | null = null) {
  const viewer = signedIn(context);
  return recordPayload(context, 'order', 'order', async () => stepOrder(viewer, recordId('Order', id), version, name, reason));
}
