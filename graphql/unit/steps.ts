import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Unit } from '@/entities/unit';
import { reserveUnit } from '@/services/unit/reserve';
import { stepUnit } from '@/services/unit/steps';
import { swapUnit } from '@/services/unit/swap';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload } from '../payload';
import { UnitReasonInput, UnitReleaseInput, UnitReserveInput, UnitSwapInput } from './inputs';
import { ID_ARG, UnitPayload, VERSION_ARG } from './payload';

const WHY = { description: 'Why.' };

@Resolver(() => Unit)
export class UnitSteps {
  @Mutation(() => UnitPayload, { description: 'Holds a unit for a customer for a while: AVAILABLE → RESERVED. Of all who try at once one gets it. Takes unit:reserve.' })
  unitReserve(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitReserveInput, { description: 'For whom.' }) input: UnitReserveInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'unit', 'unit', async () =>
      reserveUnit(viewer, recordId('Unit', id), version, { ...input, customerId: referenceId('Customer', input.customerId, 'customerId') }));
  }

  @Mutation(() => UnitPayload, { description: 'Gives a reservation up: RESERVED → AVAILABLE. Takes unit:release.' })
  unitRelease(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitReleaseInput, { nullable: true, ...WHY }) input: UnitReleaseInput | null, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'release', input ?? {});
  }

  @Mutation(() => UnitPayload, { description: 'The customer subscribes; the hold no longer runs out: RESERVED → SUBSCRIBED. Takes unit:subscribe.' })
  unitSubscribe(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'subscribe');
  }

  @Mutation(() => UnitPayload, { description: 'The contract is signed: SUBSCRIBED → SIGNED. Takes unit:sign.' })
  unitSign(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'sign');
  }

  @Mutation(() => UnitPayload, { description: 'The price is paid in full: SIGNED → SETTLED. Takes unit:settle.' })
  unitSettle(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'settle');
  }

  @Mutation(() => UnitPayload, { description: 'The customer withdraws after subscribing or signing; the unit is available again. Takes unit:cancel.' })
  unitCancel(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitReasonInput, WHY) input: UnitReasonInput, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'cancel', input);
  }

  @Mutation(() => UnitPayload, { description: 'The customer takes another unit instead, which goes on where this one was; this one is available again. Its order, draft or confirmed, goes along at the list price of the other. Takes unit:swap, with an order order:update.' })
  unitSwap(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitSwapInput, { description: 'Which one, and why.' }) input: UnitSwapInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'unit', 'unit', async () =>
      swapUnit(viewer, recordId('Unit', id), version, { ...input, unitId: referenceId('Unit', input.unitId, 'unitId') }));
  }

  @Mutation(() => UnitPayload, { description: 'Keeps a unit from sale: AVAILABLE → BLOCKED. Takes unit:block.' })
  unitBlock(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => UnitReasonInput, WHY) input: UnitReasonInput, @Ctx() context: Context,
  ) {
    return step(context, id, version, 'block', input);
  }

  @Mutation(() => UnitPayload, { description: 'Puts a unit on sale again: BLOCKED → AVAILABLE. Takes unit:unblock.' })
  unitUnblock(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return step(context, id, version, 'unblock');
  }
}

function step(context: Context, id: string, version: number, name: string, input: { reason?: string | null } = {}) {
  const viewer = signedIn(context);
  return recordPayload(context, 'unit', 'unit', async () => stepUnit(viewer, recordId('Unit', id), version, name, { reason: input.reason ?? null }));
}
