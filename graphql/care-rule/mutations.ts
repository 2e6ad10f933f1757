import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { CareRule } from '@/entities/care-rule';
import { makeCareTasks } from '@/services/care-rule/make';
import { createCareRule, deleteCareRule, updateCareRule } from '@/services/care-rule/write';
import { demand } from '@/services/scope';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload, UserError } from '../payload';
import { CareRuleCreateInput, CareRuleUpdateInput, decode } from './inputs';

const CareRulePayload = payloadType('CareRulePayload', 'careRule', CareRule);
const ID_ARG = { description: 'Global id of the careRule.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@ObjectType('CareRunPayload', { simpleResolvers: true, description: 'Outcome of a run of the care rules.' })
class CareRunPayload {
  @Field(() => Int, { description: 'Tasks that were made.' }) made!: number;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<CareRule>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'careRule', 'careRule', async () => work(viewer));
};

@Resolver(() => CareRule)
export class CareRuleMutations {
  @Mutation(() => CareRulePayload, { description: 'Adds a rule, which cares for what comes from today on. Takes careRule:create.' })
  careRuleCreate(@Arg('input', () => CareRuleCreateInput, { description: 'The new rule.' }) input: CareRuleCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createCareRule(viewer, decode(input)));
  }

  @Mutation(() => CareRulePayload, { description: 'Changes a rule; the tasks that it made stay. Takes careRule:update.' })
  careRuleUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CareRuleUpdateInput, { description: 'What to change.' }) input: CareRuleUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updateCareRule(viewer, recordId('CareRule', id), version, decode(input)));
  }

  @Mutation(() => CareRulePayload, { description: 'Deletes a rule for good; IN_USE where it made tasks. Takes careRule:delete.' })
  careRuleDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteCareRule(viewer, recordId('CareRule', id), version));
  }

  @Mutation(() => CareRunPayload, { description: 'Makes the tasks that the active rules ask for by now, as every night; harmless where they are there. Takes careRule:update.' })
  async careRulesRun(@Ctx() context: Context): Promise<CareRunPayload> {
    const viewer = signedIn(context);
    demand(viewer, 'careRule:update');
    return { made: await makeCareTasks(viewer.db), userErrors: [] };
  }
}
