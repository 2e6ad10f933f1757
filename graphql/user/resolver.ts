import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import { Department } from '@/entities/department';
import { Role } from '@/entities/role';
import { User } from '@/entities/user';
import { readOne } from '@/services/read';
import { countUsers, listUsers, USER_SORTS, type UserFilter } from '@/services/user/list';
import { rolesOfUsers } from '@/services/user/role-names';
import { connectionOf, connectionType, Count, type SortInput, sortInputType, sortOf } from '../connection';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { rowSelection, selectionOf } from '../selection';
import { decodeUserFilter } from './decode';
import { UserFilterInput } from './inputs';

const UserSort = sortInputType('User', { NAME: 'Name, as in a Chinese phone book.' });
const UserConnection = connectionType('User', User);
type UserRow = User & { roles?: Role[] };

@Resolver(() => UserConnection)
export class UserConnectionResolver {
  @FieldResolver(() => Count, { description: 'How many users the filter and search leave.' })
  totalCount(@Root() connection: { filter: UserFilter | null; search: string | null }, @Ctx() context: Context) {
    return countUsers(signedIn(context), connection);
  }
}

@Resolver(() => User)
export class UserResolver {
  @Query(() => User, { description: 'One user; NOT_FOUND where there is none or it is beyond the viewer’s reach.' })
  user(@Arg('id', () => ID, { description: 'Global id of the user.' }) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), User, recordId('User', id));
  }

  @Query(() => UserConnection, { description: 'The users that the viewer may read, a page at a time.' })
  async users(
    @Arg('first', () => Int, { nullable: true, description: 'Rows wanted, 1 to 100; 50 where left out.' }) first: number | null,
    @Arg('after', () => String, { nullable: true, description: 'Cursor after which the page starts.' }) after: string | null,
    @Arg('last', () => Int, { nullable: true, description: 'Rows wanted before `before`.' }) last: number | null,
    @Arg('before', () => String, { nullable: true, description: 'Cursor before which the page ends.' }) before: string | null,
    @Arg('filter', () => UserFilterInput, { nullable: true, description: 'Which users.' }) filter: UserFilterInput | null,
    @Arg('search', () => String, { nullable: true, description: 'Words of the name, its pinyin or initials, e-mail.' }) search: string | null,
    @Arg('sort', () => UserSort, { nullable: true, description: 'Order; by name where left out.' }) sort: SortInput | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ) {
    const viewer = signedIn(context);
    const args = { first, after, last, before, search, filter: decodeUserFilter(filter) };
    const page = await listUsers(viewer, { ...args, sort: sortOf(USER_SORTS, sort, { by: 'NAME', direction: 'ASC' }) });
    if (rowSelection(selectionOf(info)).has('roles')) {
      const roles = await rolesOfUsers(viewer, page.rows.map(({ id }) => id));
      for (const row of page.rows as UserRow[]) row.roles = roles.get(row.id) ?? [];
    }
    return { ...connectionOf(page), filter: args.filter, search };
  }

  @FieldResolver(() => Department, { nullable: true, description: 'Department of the person.' })
  department(@Root() user: UserRow, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', user.departmentId);
  }

  @FieldResolver(() => [Role], { description: 'Roles of the person.' })
  async roles(@Root() user: UserRow, @Ctx() context: Context) {
    return user.roles ?? (await rolesOfUsers(signedIn(context), [user.id])).get(user.id) ?? [];
  }

  @FieldResolver(() => User, { nullable: true, description: 'Who created the record; null for the product itself.' })
  createdBy(@Root() user: UserRow, @Ctx() context: Context) {
    return context.loaders.load<User>('user', user.createdById);
  }
}
