import DataLoader from 'dataloader';
import { Field, Int, ObjectType } from 'type-graphql';
import { Money } from '@/entities/scalars';
import { careSpending } from '@/services/care-rule/budget';
import { type Context, signedIn } from '../context';

@ObjectType('CareSpending', { simpleResolvers: true, description: 'What the tasks of a rule cost in a year.' })
export class CareSpending {
  @Field(() => Int, { description: 'The year, of the days that the tasks are for.' }) year!: number;
  @Field(() => Money, { description: 'Spent on the tasks that are done.' }) spent!: number;
  @Field(() => Money, { description: 'Approved for tasks that are still to be done.' }) committed!: number;
}

const loaders = new WeakMap<Context, Map<number, DataLoader<number, CareSpending>>>();

/** The spending of a rule in a year; however many rules are asked, one statement answers. */
export function spendingOf(context: Context, ruleId: number, year: number): Promise<CareSpending> {
  let byYear = loaders.get(context);
  if (!byYear) loaders.set(context, (byYear = new Map()));
  let loader = byYear.get(year);
  if (!loader) {
    loader = new DataLoader(async (ids: readonly number[]) => {
      const found = await careSpending(signedIn(context).db, ids, String(year).padStart(4, '0'));
      return ids.map((id) => ({ year, spent: 0, committed: 0, ...found.get(id) }));
    });
    byYear.set(year, loader);
  }
  return loader.load(ruleId);
}
