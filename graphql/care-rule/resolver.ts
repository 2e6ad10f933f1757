import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { CareRule } from '@/entities/care-rule';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { previewCareRule } from '@/services/care-rule/preview';
import { CARE_RULE_SORTS, listCareRules } from '@/services/care-rule/write';
import { readOne } from '@/services/read';
import { connectionOf, connectionType, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { knownYear } from '../year';
import { CareRuleCreateInput, decode } from './inputs';
import { CareSpending, spendingOf } from './spending';

const CareRuleConnection = connectionType('CareRule', CareRule);
const CareRuleSort = sortInputType('CareRule', { CREATED_AT: 'When the record was created.' });

@Resolver(() => CareRule)
export class CareRuleResolver {
  @Query(() => CareRule, { description: 'One care rule; NOT_FOUND where it does not exist or is beyond the viewer’s reach.' })
  careRule(@Arg('id', () => ID, { description: 'Global id of the careRule.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), CareRule, recordId('CareRule', id));
  }

  @Query(() => CareRuleConnection, { description: 'The care rules, a page at a time.' })
  async careRules(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('sort', () => CareRuleSort, { nullable: true, description: 'Order; the oldest first where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
  ) {
    const order = sortOf(CARE_RULE_SORTS, sort, { by: 'CREATED_AT', direction: 'ASC' });
    return connectionOf(await listCareRules(signedIn(context), { first, after, last, before, sort: order }));
  }

  @Query(() => Int, { description: 'How many tasks such a rule would make for the next 30 days, today included. For whoever may write rules.' })
  careRulePreview(@Arg('input', () => CareRuleCreateInput, { description: 'The rule.' }) input: CareRuleCreateInput, @Ctx() context: Context) {
    return previewCareRule(signedIn(context), decode(input));
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Only customers of this grade; null for all.' })
  grade(@Root() { gradeId }: CareRule & object, @Ctx() context: Context) {
    return gradeId === null ? null : (signedIn(context).dictionaries.item(gradeId) ?? null);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Only customers of this department and those below; null for all.' })
  department(@Root() { departmentId }: CareRule & object, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', departmentId);
  }

  @FieldResolver(() => CareSpending, { description: 'What its tasks cost in a year.' })
  spending(
    @Root() { id }: CareRule & object, @Arg('year', () => Int, { nullable: true, description: 'The year, 1 to 9999; this one where left out.' }) year: number | null,
    @Ctx() context: Context,
  ) {
    return spendingOf(context, id, knownYear(year ?? new Date().getFullYear()));
  }
}
