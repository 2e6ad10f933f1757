import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { CareTask } from '@/entities/care-task';
import { completeCareTask } from '@/services/care-task/complete';
import { approveCareTask, rejectCareTask, skipCareTask, submitCareTask } from '@/services/care-task/steps';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { CareTaskCompleteInput, CareTaskRejectInput, CareTaskSkipInput, CareTaskSubmitInput } from './inputs';

const CareTaskPayload = payloadType('CareTaskPayload', 'careTask', CareTask);
const ID_ARG = { description: 'Global id of the careTask.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

const payload = (context: Context, work: (viewer: Viewer) => Promise<CareTask>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'careTask', 'careTask', async () => work(viewer));
};

@Resolver(() => CareTask)
export class CareTaskSteps {
  @Mutation(() => CareTaskPayload, { description: 'Its cost is put before a supervisor: PLANNED or REJECTED → SUBMITTED. Takes careTask:submit.' })
  careTaskSubmit(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CareTaskSubmitInput, { description: 'What is given, and what it is to cost.' }) input: CareTaskSubmitInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => submitCareTask(viewer, recordId('CareTask', id), version, input));
  }

  @Mutation(() => CareTaskPayload, { description: 'A supervisor lets its cost pass, within the budget of the year: SUBMITTED → APPROVED. Takes careTask:approve.' })
  careTaskApprove(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => approveCareTask(viewer, recordId('CareTask', id), version));
  }

  @Mutation(() => CareTaskPayload, { description: 'A supervisor turns its cost down: SUBMITTED → REJECTED. Takes careTask:approve.' })
  careTaskReject(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CareTaskRejectInput, { description: 'Why.' }) input: CareTaskRejectInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => rejectCareTask(viewer, recordId('CareTask', id), version, input));
  }

  @Mutation(() => CareTaskPayload, {
    description: 'It is done, and an interaction of the customer says so: PLANNED, APPROVED or REJECTED → DONE. A cost above the rule’s limit has to be approved before. Takes careTask:complete.',
  })
  careTaskComplete(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CareTaskCompleteInput, { description: 'What came of it.' }) input: CareTaskCompleteInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => completeCareTask(viewer, recordId('CareTask', id), version, {
      ...input, visitSheetId: referenceId('VisitSheet', input.visitSheetId, 'visitSheetId') ?? null,
    }));
  }

  @Mutation(() => CareTaskPayload, { description: 'It is let go: any open state → SKIPPED. Takes careTask:skip.' })
  careTaskSkip(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CareTaskSkipInput, { description: 'Why.' }) input: CareTaskSkipInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => skipCareTask(viewer, recordId('CareTask', id), version, input));
  }
}
