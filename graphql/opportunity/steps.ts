import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import { Opportunity } from '@/entities/opportunity';
import { failOpportunity, reopenOpportunity } from '@/services/opportunity/steps';
import { succeedOpportunity } from '@/services/opportunity/succeed';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload } from '../payload';
import { OpportunityFailInput, OpportunityReopenInput, OpportunitySucceedInput } from './inputs';
import { ID_ARG, OpportunityPayload, VERSION_ARG } from './payload';

@Resolver(() => Opportunity)
export class OpportunitySteps {
  @Mutation(() => OpportunityPayload, {
    description: 'It is won: ASSIGNED → SUCCEEDED. Creates the customer and the contact, or links the customer named; refused with DUPLICATE where one like it exists and none is named. Takes opportunity:succeed.',
  })
  opportunitySucceed(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunitySucceedInput, { nullable: true, description: 'Which customer it leads to.' }) input: OpportunitySucceedInput | null,
    @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'opportunity', 'opportunity', async () => {
      const customerId = referenceId('Customer', input?.customerId, 'customerId') ?? null;
      return succeedOpportunity(viewer, recordId('Opportunity', id), version, { customerId, allowDuplicate: input?.allowDuplicate ?? false });
    });
  }

  @Mutation(() => OpportunityPayload, { description: 'The development stops: ASSIGNED → FAILED. Takes opportunity:fail.' })
  opportunityFail(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityFailInput, { description: 'Why.' }) input: OpportunityFailInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'opportunity', 'opportunity', async () => {
      const failReasonId = referenceId('DictionaryItem', input.failReasonId, 'failReasonId');
      return failOpportunity(viewer, recordId('Opportunity', id), version, { failReasonId, note: input.note ?? null });
    });
  }

  @Mutation(() => OpportunityPayload, { description: 'A closed opportunity is developed again: SUCCEEDED or FAILED → ASSIGNED. Takes opportunity:reopen.' })
  opportunityReopen(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => OpportunityReopenInput, { description: 'Why.' }) input: OpportunityReopenInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'opportunity', 'opportunity', async () => reopenOpportunity(viewer, recordId('Opportunity', id), version, input.reason));
  }
}
