import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { Lead } from '@/entities/lead';
import { assignManyLeads, reassignLead } from '@/services/lead/assign';
import { createLead } from '@/services/lead/create';
import { deleteLead, restoreLead, updateLead } from '@/services/lead/update';
import { typed } from '@/services/read';
import { redact } from '@/services/scope';
import type { Viewer } from '@/services/viewer';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { recordPayload, UserError, userErrors } from '../payload';
import { LeadAssignManyInput, LeadCreateInput, LeadReassignInput, LeadUpdateInput } from './inputs';
import { ID_ARG, LeadPayload, VERSION_ARG } from './payload';

@ObjectType('LeadAssignManyPayload', { simpleResolvers: true, description: 'Outcome of assigning many.' })
class LeadAssignManyPayload {
  @Field(() => [Lead], { description: 'The leads that are with that person now.' }) leads!: Lead[];
  @Field(() => [UserError], { description: 'One for each lead that is not; `field` is its place in the input, e.g. ids.3.' }) userErrors!: UserError[];
}

function decode<T extends LeadUpdateInput>({ regionId, sourceId, productId, projectId, ...input }: T) {
  const given = { regionId: ['DictionaryItem', regionId], sourceId: ['DictionaryItem', sourceId], productId: ['Product', productId], projectId: ['Project', projectId] } as const;
  const references = Object.fromEntries(Object.entries(given).flatMap(([field, [type, id]]) => (id === undefined ? [] : [[field, referenceId(type, id, field)]])));
  return { ...input, ...(references as { [K in keyof typeof given]?: number | null }) };
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<Lead>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'lead', 'lead', async () => work(viewer));
};

@Resolver(() => Lead)
export class LeadMutations {
  @Mutation(() => LeadPayload, { description: 'Writes down somebody who may want something. Takes lead:create.' })
  leadCreate(@Arg('input', () => LeadCreateInput, { description: 'The new lead.' }) { departmentId, ...input }: LeadCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createLead(viewer, { ...decode(input), departmentId: referenceId('Department', departmentId, 'departmentId') ?? null }));
  }

  @Mutation(() => LeadPayload, { description: 'Changes a lead that is open; its score follows. Takes lead:update.' })
  leadUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadUpdateInput, { description: 'What to change.' }) input: LeadUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updateLead(viewer, recordId('Lead', id), version, decode(input)));
  }

  @Mutation(() => LeadPayload, { description: 'Puts a lead that did not become a customer into the recycle bin. Takes lead:delete.' })
  leadDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteLead(viewer, recordId('Lead', id), version));
  }

  @Mutation(() => LeadPayload, { description: 'Takes a lead out of the recycle bin. Takes lead:restore.' })
  leadRestore(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => restoreLead(viewer, recordId('Lead', id), version));
  }

  @Mutation(() => LeadPayload, { description: 'Somebody else is to follow it. Takes lead:assign.' })
  leadReassign(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => LeadReassignInput, { description: 'To whom.' }) input: LeadReassignInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) =>
      reassignLead(viewer, recordId('Lead', id), version, referenceId('User', input.assigneeId, 'assigneeId'), input.reason ?? null));
  }

  @Mutation(() => LeadAssignManyPayload, { description: 'Assigns or reassigns many leads to one person. Takes lead:assign.' })
  async leadAssignMany(
    @Arg('input', () => LeadAssignManyInput, { description: 'Which leads go to whom.' }) input: LeadAssignManyInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    try {
      const ids = input.ids.map((id, place) => referenceId('Lead', id, `ids.${place}`));
      const assigneeId = referenceId('User', input.assigneeId, 'assigneeId');
      const { leads, refused } = await assignManyLeads(viewer, { ids, assigneeId, reason: input.reason ?? null });
      return { leads: typed('lead', redact(viewer, 'lead', leads)), userErrors: userErrors(context, refused) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { leads: [], userErrors: userErrors(context, error.details) };
    }
  }
}
