import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { AssignmentRule } from '@/entities/assignment-rule';
import { ASSIGNMENT_RULE_SORTS, createAssignmentRule, deleteAssignmentRule, listAssignmentRules, updateAssignmentRule } from '@/services/assignment-rule/write';
import { readOne } from '@/services/read';
import type { Viewer } from '@/services/viewer';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { AssignmentRuleCreateInput, AssignmentRuleUpdateInput, decodeRule } from './inputs';

const AssignmentRuleConnection = connectionType('AssignmentRule', AssignmentRule);
const AssignmentRulePayload = payloadType('AssignmentRulePayload', 'assignmentRule', AssignmentRule);
const AssignmentRuleSort = sortInputType('AssignmentRule', { POSITION: 'The order in which they are asked.' });
const ID_ARG = { description: 'Global id of the assignment rule.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

const payload = (context: Context, work: (viewer: Viewer) => Promise<AssignmentRule>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'assignmentRule', 'assignmentRule', async () => work(viewer));
};

@Resolver(() => AssignmentRule)
export class AssignmentRuleResolver {
  @Query(() => AssignmentRule, { description: 'One assignment rule; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  assignmentRule(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), AssignmentRule, recordId('AssignmentRule', id));
  }

  @Query(() => AssignmentRuleConnection, { description: 'The assignment rules, a page at a time.' })
  async assignmentRules(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('sort', () => AssignmentRuleSort, { nullable: true, description: 'Order; as they are asked where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(ASSIGNMENT_RULE_SORTS, sort, { by: 'POSITION', direction: 'ASC' });
    return connectionOf(await listAssignmentRules(signedIn(context), { first, after, last, before, sort: order }));
  }

  @Mutation(() => AssignmentRulePayload, { description: 'Adds a rule; it is asked last unless its place is given. Takes assignmentRule:create.' })
  assignmentRuleCreate(@Arg('input', () => AssignmentRuleCreateInput, { description: 'The new rule.' }) input: AssignmentRuleCreateInput, @Ctx() context: Context) {
    return payload(context, async (viewer) => createAssignmentRule(viewer, decodeRule(input)));
  }

  @Mutation(() => AssignmentRulePayload, { description: 'Changes a rule; tickets that were handed out stay where they are. Takes assignmentRule:update.' })
  assignmentRuleUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => AssignmentRuleUpdateInput, { description: 'What to change.' }) input: AssignmentRuleUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, async (viewer) => updateAssignmentRule(viewer, recordId('AssignmentRule', id), version, decodeRule(input)));
  }

  @Mutation(() => AssignmentRulePayload, { description: 'Deletes a rule for good; the others move up. Takes assignmentRule:delete.' })
  assignmentRuleDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteAssignmentRule(viewer, recordId('AssignmentRule', id), version));
  }
}
