import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { Opportunity } from '@/entities/opportunity';
import { assignMany, assignOpportunity, reassignOpportunity } from '@/services/opportunity/assign';
import { deleteOpportunity, restoreOpportunity } from '@/services/opportunity/bin';
import { createOpportunity } from '@/services/opportunity/create';
import { developOpportunity } from '@/services/opportunity/develop';
import { updateOpportunity } from '@/services/opportunity/update';
import { typed } from '@/services/read';
import { redact } from '@/services/scope';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload, UserError, userErrors } from '../payload';
import {
  OpportunityAssignInput, OpportunityAssignManyInput, OpportunityCreateInput, OpportunityDevelopInput, OpportunityReassignInput, OpportunityUpdateInput,
} from './inputs';
import { ID_ARG, OpportunityPayload, VERSION_ARG } from './payload';

@ObjectType('OpportunityAssignManyPayload', { simpleResolvers: true, description: 'Outcome of assigning many.' })
class OpportunityAssignManyPayload {
  @Field(() => [Opportunity], { description: 'The opportunities that are with the account manager now.' }) opportunities!: Opportunity[];
  @Field(() => [UserError], { description: 'One for each opportunity that is not; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

function decode<T extends OpportunityUpdateInput>({ customerId, sourceId, ...input }: T) {
  return {
    ...input, ...(customerId === undefined ? {} : { customerId: referenceId('Customer', customerId, 'customerId') }),
    ...(sourceId === undefined ? {} : { sourceId: referenceId('DictionaryItem', sourceId, 'sourceId') }),
  };
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<Opportunity>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'opportunity', 'opportunity', async () => work(viewer));
};

@Resolver(() => Opportunity)
export class OpportunityMutations {
  @Mutation(() => OpportunityPayload, { description: 'Writes down a chance to sell. Takes opportunity:create.' })
  opportunityCreate(@Arg('input', () => OpportunityCreateInput, { description: 'The new opportunity.' }) input: OpportunityCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createOpportunity(viewer, decode(input)));
  }

  @Mutation(() => OpportunityPayload, { description: 'Changes an opportunity that nobody develops yet. Takes opportunity:update.' })
  opportunityUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityUpdateInput, { description: 'What to change.' }) input: OpportunityUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updateOpportunity(viewer, recordId('Opportunity', id), version, decode(input)));
  }

  @Mutation(() => OpportunityPayload, { description: 'Puts an own opportunity that nobody develops yet into the recycle bin. Takes opportunity:delete.' })
  opportunityDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteOpportunity(viewer, recordId('Opportunity', id), version));
  }

  @Mutation(() => OpportunityPayload, { description: 'Takes an opportunity out of the recycle bin. Takes opportunity:restore.' })
  opportunityRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => restoreOpportunity(viewer, recordId('Opportunity', id), version));
  }

  @Mutation(() => OpportunityPayload, { description: 'An account manager is to develop it: UNASSIGNED → ASSIGNED. Takes opportunity:assign.' })
  opportunityAssign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityAssignInput, { description: 'To whom.' }) input: OpportunityAssignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => assignOpportunity(viewer, recordId('Opportunity', id), version, referenceId('User', input.assigneeId, 'assigneeId')));
  }

  @Mutation(() => OpportunityPayload, { description: 'Another account manager is to develop it; what is left of the plan goes along. Takes opportunity:assign.' })
  opportunityReassign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityReassignInput, { description: 'To whom.' }) input: OpportunityReassignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) =>
      reassignOpportunity(viewer, recordId('Opportunity', id), version, referenceId('User', input.assigneeId, 'assigneeId'), input.reason ?? null));
  }

  @Mutation(() => OpportunityAssignManyPayload, { description: 'Assigns or reassigns many opportunities to one account manager. Takes opportunity:assign.' })
  async opportunityAssignMany(
    @Arg('input', () => OpportunityAssignManyInput, { description: 'Which opportunities go to whom.' }) input: OpportunityAssignManyInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    try {
      const ids = input.ids.map((id, place) => referenceId('Opportunity', id, `ids.${place}`));
      const assigneeId = referenceId('User', input.assigneeId, 'assigneeId');
      const { opportunities, refused } = await assignMany(viewer, { ids, assigneeId, reason: input.reason ?? null });
      return { opportunities: typed('opportunity', redact(viewer, 'opportunity', opportunities)), userErrors: userErrors(context, refused) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { opportunities: [], userErrors: userErrors(context, error.details) };
    }
  }

  @Mutation(() => OpportunityPayload, { description: 'Moves an opportunity in development to a stage, or changes what it looks like being worth. Takes opportunity:develop.' })
  opportunityDevelop(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityDevelopInput, { description: 'What to change.' }) input: OpportunityDevelopInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => {
      const { stageId, ...patch } = input;
      const stage = stageId === undefined ? {} : { stageId: referenceId('DictionaryItem', stageId, 'stageId') };
      return developOpportunity(viewer, recordId('Opportunity', id), version, { ...patch, ...stage });
    });
  }
}
