import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Lead } from '@/entities/lead';
import { assignLead } from '@/services/lead/assign';
import { contactLead, disqualifyLead, qualifyLead, reopenLead } from '@/services/lead/steps';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload } from '../payload';
import { LeadAssignInput, LeadContactInput, LeadDisqualifyInput, LeadReopenInput } from './inputs';
import { ID_ARG, LeadPayload, VERSION_ARG } from './payload';

const payload = (context: Context, work: (viewer: Viewer) => Promise<Lead>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'lead', 'lead', async () => work(viewer));
};

@Resolver(() => Lead)
export class LeadSteps {
  @Mutation(() => LeadPayload, { description: 'Somebody is to follow it: NEW → ASSIGNED. Takes lead:assign.' })
  leadAssign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadAssignInput, { description: 'To whom.' }) input: LeadAssignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => assignLead(viewer, recordId('Lead', id), version, referenceId('User', input.assigneeId, 'assigneeId')));
  }

  @Mutation(() => LeadPayload, { description: 'Writes down an attempt to reach them: ASSIGNED or CONTACTED → CONTACTED. Takes lead:contact.' })
  leadContact(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadContactInput, { description: 'How, when, and what came of it.' }) input: LeadContactInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => contactLead(viewer, recordId('Lead', id), version, input));
  }

  @Mutation(() => LeadPayload, { description: 'They want something that we have: CONTACTED → QUALIFIED. Takes lead:qualify.' })
  leadQualify(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => qualifyLead(viewer, recordId('Lead', id), version));
  }

  @Mutation(() => LeadPayload, { description: 'It is put aside: NEW, ASSIGNED, CONTACTED or QUALIFIED → DISQUALIFIED. Takes lead:disqualify.' })
  leadDisqualify(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadDisqualifyInput, { description: 'Why.' }) input: LeadDisqualifyInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => disqualifyLead(viewer, recordId('Lead', id), version, {
      disqualifyReasonId: referenceId('DictionaryItem', input.disqualifyReasonId, 'disqualifyReasonId'), note: input.note ?? null,
    }));
  }

  @Mutation(() => LeadPayload, { description: 'It is taken up again and waits to be assigned: DISQUALIFIED → NEW. Takes lead:reopen.' })
  leadReopen(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadReopenInput, { description: 'Why.' }) input: LeadReopenInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => reopenLead(viewer, recordId('Lead', id), version, input.reason));
  }
}
