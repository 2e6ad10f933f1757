import DataLoader from 'dataloader';
import { usersOf } from '@/services/assignment-rule/plan';
import { type Context, signedIn } from '../context';

const loaders = new WeakMap<Context, DataLoader<number, number[]>>();

/** The keys of the people whom a rule names, of all rules on a page at once. */
export function peopleOf(context: Context, ruleId: number): Promise<number[]> {
  let loader = loaders.get(context);
  if (!loader) {
    loader = new DataLoader(async (ids) => {
      const people = await usersOf(signedIn(context).db, ids);
      return ids.map((id) => people.get(id) ?? []);
    });
    loaders.set(context, loader);
  }
  return loader.load(ruleId);
}
