import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ChurnRule } from '@/entities/churn-rule';
import { DictionaryItem } from '@/entities/dictionary';
import { CHURN_RULE_SORTS, createChurnRule, deleteChurnRule, listChurnRules, updateChurnRule } from '@/services/churn-rule/write';
import { readOne } from '@/services/read';
import type { Viewer } from '@/services/viewer';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId, referenceId } from '../global-id';
import { payloadType, recordPayload } from '../payload';

const ChurnRuleConnection = connectionType('ChurnRule', ChurnRule);
const ChurnRulePayload = payloadType('ChurnRulePayload', 'churnRule', ChurnRule);
const ChurnRuleSort = sortInputType('ChurnRule', { CREATED_AT: 'When the record was created.' });
const ID_ARG = { description: 'Global id of the churnRule.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('ChurnRuleUpdateInput', { description: 'Fields of a churn rule to change; what is left out stays, null empties.' })
class ChurnRuleUpdateInput {
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary customer-grade: only customers of this grade; null all.' }) gradeId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Item of the dictionary product-category: only customers who spend most on this product line; null all.' }) categoryId?: string | null;
  @Field(() => Int, { nullable: true, description: 'Days without an order that counts, 1 to 3650.' }) windowDays?: number;
  @Field(() => Int, { nullable: true, description: 'Percent of the usual gap that may pass, from 101; null where the rhythm does not matter.' }) gapFactorPercent?: number | null;
  @Field(() => Int, { nullable: true, description: 'Gaps that have to be known before there is a rhythm, 2 to 100.' }) minGaps?: number;
  @Field(() => Int, { nullable: true, description: 'By how many percent amounts may fall, 1 to 100; null where that does not matter.' }) fallPercent?: number | null;
  @Field(() => String, { nullable: true, description: 'Why it is so, at most 500 characters.' }) remark?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether it holds.' }) active?: boolean;
}

@InputType('ChurnRuleCreateInput', { description: 'A new churn rule; the window is enough.' })
class ChurnRuleCreateInput extends ChurnRuleUpdateInput {
  @Field(() => Int, { description: 'Days without an order that counts, 1 to 3650.' }) override windowDays!: number;
}

const payload = (context: Context, work: (viewer: Viewer) => Promise<ChurnRule>) => {
  const viewer = signedIn(context);
  return recordPayload(context, 'churnRule', 'churnRule', async () => work(viewer));
};

function decode<T extends ChurnRuleUpdateInput>({ gradeId, categoryId, ...input }: T) {
  const item = (id: string | null | undefined, field: string) => (id === undefined ? {} : { [field]: referenceId('DictionaryItem', id, field) ?? null });
  return { ...input, ...item(gradeId, 'gradeId'), ...item(categoryId, 'categoryId') };
}

@Resolver(() => ChurnRule)
export class ChurnRuleResolver {
  @Query(() => ChurnRule, { description: 'One churn rule; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  churnRule(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), ChurnRule, recordId('ChurnRule', id));
  }

  @Query(() => ChurnRuleConnection, { description: 'The churn rules, a page at a time.' })
  async churnRules(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('sort', () => ChurnRuleSort, { nullable: true, description: 'Order; the oldest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(CHURN_RULE_SORTS, sort, { by: 'CREATED_AT', direction: 'ASC' });
    return connectionOf(await listChurnRules(signedIn(context), { first, after, last, before, sort: order }));
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Grade that it is for; null where it is for all.' })
  grade(@Root() { gradeId }: ChurnRule & object, @Ctx() context: Context) {
    return gradeId === null ? null : (signedIn(context).dictionaries.item(gradeId) ?? null);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Product line that it is for; null where it is for all.' })
  category(@Root() { categoryId }: ChurnRule & object, @Ctx() context: Context) {
    return categoryId === null ? null : (signedIn(context).dictionaries.item(categoryId) ?? null);
  }

  @Mutation(() => ChurnRulePayload, { description: 'Adds a rule. Takes churnRule:create.' })
  churnRuleCreate(@Arg('input', () => ChurnRuleCreateInput, { description: 'The new rule.' }) input: ChurnRuleCreateInput, @Ctx() context: Context) {
    return payload(context, async (viewer) => createChurnRule(viewer, decode(input)));
  }

  @Mutation(() => ChurnRulePayload, { description: 'Changes a rule; the next scan goes by it. Takes churnRule:update.' })
  churnRuleUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => ChurnRuleUpdateInput, { description: 'What to change.' }) input: ChurnRuleUpdateInput, @Ctx() context: Context,
  ) {
    return payload(context, async (viewer) => updateChurnRule(viewer, recordId('ChurnRule', id), version, decode(input)));
  }

  @Mutation(() => ChurnRulePayload, { description: 'Deletes a rule for good; the cases that it opened stay. Takes churnRule:delete.' })
  churnRuleDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    return payload(context, (viewer) => deleteChurnRule(viewer, recordId('ChurnRule', id), version));
  }
}
