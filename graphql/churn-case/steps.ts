import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { ChurnCase } from '@/entities/churn-case';
import { confirmCase, deferCase, recoverCase } from '@/services/churn-case/steps';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { ChurnCaseConfirmInput, ChurnCaseDeferInput, ChurnCaseRecoverInput } from './inputs';

const ChurnCasePayload = payloadType('ChurnCasePayload', 'churnCase', ChurnCase);
const ID_ARG = { description: 'Global id of the churnCase.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

const payload = (context: Context, work: (viewer: Viewer) => Promise<ChurnCase>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'churnCase', 'churnCase', async () => work(viewer));
};

@Resolver(() => ChurnCase)
export class ChurnCaseSteps {
  @Mutation(() => ChurnCasePayload, { description: 'A measure is taken, the first or a further one: WARNED or DEFERRED → DEFERRED. Takes churnCase:defer.' })
  churnCaseDefer(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ChurnCaseDeferInput, { description: 'The measure.' }) input: ChurnCaseDeferInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => deferCase(viewer, recordId('ChurnCase', id), version, {
      ...input, kindId: referenceId('DictionaryItem', input.kindId, 'kindId'), ownerId: referenceId('User', input.ownerId, 'ownerId') ?? null,
    }));
  }

  @Mutation(() => ChurnCasePayload, { description: 'The customer is lost: DEFERRED → CONFIRMED, and the customer with it. Takes churnCase:confirm.' })
  churnCaseConfirm(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ChurnCaseConfirmInput, { description: 'Why.' }) input: ChurnCaseConfirmInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => confirmCase(viewer, recordId('ChurnCase', id), version, {
      lostReasonId: referenceId('DictionaryItem', input.lostReasonId, 'lostReasonId'), note: input.note ?? null,
    }));
  }

  @Mutation(() => ChurnCasePayload, { description: 'The customer stays: WARNED or DEFERRED → RECOVERED. Takes churnCase:recover.' })
  churnCaseRecover(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ChurnCaseRecoverInput, { description: 'Why.' }) input: ChurnCaseRecoverInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => recoverCase(viewer, recordId('ChurnCase', id), version, input.reason));
  }
}
