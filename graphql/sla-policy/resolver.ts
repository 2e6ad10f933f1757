import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Priority } from '@/domain/service-ticket';
import { DictionaryItem } from '@/entities/dictionary';
import { PriorityEnum } from '@/entities/service-ticket';
import { SlaPolicy } from '@/entities/sla-policy';
import { readOne } from '@/services/read';
import { createPolicy, deletePolicy, listPolicies, SLA_POLICY_SORTS, updatePolicy } from '@/services/sla-policy/write';
import type { Viewer } from '@/services/viewer';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const SlaPolicyConnection = connectionType('SlaPolicy', SlaPolicy);
const SlaPolicyPayload = payloadType('SlaPolicyPayload', 'slaPolicy', SlaPolicy);
const SlaPolicySort = sortInputType('SlaPolicy', { CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the slaPolicy.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('SlaPolicyUpdateInput', { description: 'Fields of a policy to change; what is left out stays, null empties.' })
class SlaPolicyUpdateInput {
  @Field(() => String, { nullable: true, description: 'Name in Chinese, at most 100 characters.' }) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'Name in English, at most 100 characters.' }) nameEn?: string;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary service-type; null for all.' }) typeId?: string | null;
  @Field(() => PriorityEnum, { nullable: true, description: 'Priority that it is for; null for all.' }) priority?: Priority | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade; null for all.' }) gradeId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of working time until the first answer; null promises none.' }) responseMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Minutes of working time until it is resolved; null promises none.' }) resolutionMinutes?: number | null;
  @Field(() => Int, { nullable: true, description: 'Share of the time, in percent, after which to warn, 1 to 99; 80 where left out.' }) warnPercent?: number;
  @Field(() => Boolean, { nullable: true, description: 'Whether it holds for what comes in.' }) active?: boolean;
}

@InputType('SlaPolicyCreateInput', { description: 'A new policy; the names and one of the two times are enough.' })
class SlaPolicyCreateInput extends SlaPolicyUpdateInput {
  @Field(() => String, { description: 'Name in Chinese, at most 100 characters.' }) override nameZh!: string;
  @Field(() => String, { description: 'Name in English, at most 100 characters.' }) override nameEn!: string;
}

const choice = (id: string | null | undefined, field: string) => (id ? referenceId('DictionaryItem', id, field) : (id as null | undefined));
const decoded = <T extends SlaPolicyUpdateInput>(input: T) => ({ ...input, typeId: choice(input.typeId, 'typeId'), gradeId: choice(input.gradeId, 'gradeId') });

const payload = (context: Context, work: (viewer: Viewer) => Promise<SlaPolicy>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'slaPolicy', 'slaPolicy', async () => work(viewer));
};
const item = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => SlaPolicy)
export class SlaPolicyResolver {
  @Query(() => SlaPolicy, { description: 'One policy; NOT_FOUND where it does not exist.' })
  slaPolicy(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), SlaPolicy, recordId('SlaPolicy', id));
  }

  @Query(() => SlaPolicyConnection, { description: 'The policies, a page at a time. Of those that fit, the one that names most of type, priority and grade holds.' })
  async slaPolicies(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('sort', () => SlaPolicySort, { nullable: true, description: 'Order; the oldest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    return connectionOf(await listPolicies(signedIn(context), { first, after, sort: sortOf(SLA_POLICY_SORTS, sort, { by: 'CREATED_AT', direction: 'ASC' }) }));
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Kind of ticket that it is for; null for all.' })
  type(@Root() { typeId }: SlaPolicy & object, @Ctx() context: Context) {
    return item(context, typeId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Grade of the customers that it is for; null for all.' })
  grade(@Root() { gradeId }: SlaPolicy & object, @Ctx() context: Context) {
    return item(context, gradeId);
  }

  @Mutation(() => SlaPolicyPayload, { description: 'Adds a policy, which holds for what comes in from now on. Takes slaPolicy:create.' })
  slaPolicyCreate(@Arg('input', () => SlaPolicyCreateInput, { description: 'The new policy.' }) input: SlaPolicyCreateInput, @Ctx() context: Context) {
    return payload(context, (viewer) => createPolicy(viewer, decoded(input)));
  }

  @Mutation(() => SlaPolicyPayload, { description: 'Changes a policy; what was promised already stays promised. Takes slaPolicy:update.' })
  slaPolicyUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => SlaPolicyUpdateInput, { description: 'What to change.' }) input: SlaPolicyUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, (viewer) => updatePolicy(viewer, recordId('SlaPolicy', id), version, decoded(input)));
  }

  @Mutation(() => SlaPolicyPayload, { description: 'Deletes a policy for good; what was promised already stays promised. Takes slaPolicy:delete.' })
  slaPolicyDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deletePolicy(viewer, recordId('SlaPolicy', id), version));
  }
}
