import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AssignmentRule } from '@/entities/assignment-rule';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { User } from '@/entities/user';
import { type Context, signedIn } from '../context';
import { peopleOf } from './people';

type Row = AssignmentRule & object;
const choice = (context: Context, id: number | null) => (id === null ? null : (signedIn(context).dictionaries.item(id) ?? null));

@Resolver(() => AssignmentRule)
export class AssignmentRuleFields {
  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Type of tickets that it is about; null for all.' })
  type(@Root() { typeId }: Row, @Ctx() context: Context) {
    return choice(context, typeId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Region of the customers that it is about; null for all.' })
  region(@Root() { regionId }: Row, @Ctx() context: Context) {
    return choice(context, regionId);
  }

  @FieldResolver(() => DictionaryItem, { nullable: true, description: 'Product line that it is about; null for all.' })
  category(@Root() { categoryId }: Row, @Ctx() context: Context) {
    return choice(context, categoryId);
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department in which, and below which, somebody is looked for; null where people are named.' })
  department(@Root() { departmentId }: Row, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', departmentId);
  }

  @FieldResolver(() => [User], { description: 'The people among whom somebody is looked for; none where it is a department.' })
  async users(@Root() { id }: Row, @Ctx() context: Context) {
    const users = await Promise.all((await peopleOf(context, id)).map((userId) => context.loaders.load<User>('user', userId)));
    return users.filter((user) => user !== null);
  }
}
