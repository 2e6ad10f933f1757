import type { Permission } from '@/domain/permissions';
import type { User } from '@/entities/user';
import { raw, type Sql, sql, within } from '../database/sql';
import { withinTrees } from '../department/within-tree';
import { type PageArgs, readPage, type Sort } from '../page';
import { countUpTo } from '../read';
import { isGranted } from '../role/granted';
import { scopeCondition } from '../scope';
import { searchCondition } from '../search/condition';
import type { Viewer } from '../viewer';

/** Every field given must match. Ids are database keys. */
export interface UserFilter {
  active?: boolean | null;
  departmentIds?: number[] | null;
  /** Also those below the departments named. */
  departmentTreeIds?: number[] | null;
  roleIds?: number[] | null;
  /** Whose roles grant this, at any reach. */
  granted?: Permission | null;
  /** Whom the viewer may give records to by this permission. */
  within?: Permission | null;
}

/** Orders of the list of users: each is an index. */
export const USER_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { NAME: { property: 'nameSort' } };

export interface UserListArgs extends PageArgs {
  filter?: UserFilter | null;
  search?: string | null;
  sort: Sort;
}

/** One page of the users that the viewer may read. */
export const listUsers = (viewer: Viewer, args: UserListArgs, properties?: ReadonlySet<string>) =>
  readPage<User>(viewer, 'user', { ...args, properties, conditions: userConditions(viewer, args) });

/** How many there are, exact up to 10,000. */
export const countUsers = (viewer: Viewer, args: Pick<UserListArgs, 'filter' | 'search'>) => countUpTo(viewer, 'user', userConditions(viewer, args));

function userConditions(viewer: Viewer, { filter, search }: Pick<UserListArgs, 'filter' | 'search'>): Sql[] {
  const conditions: Sql[] = [];
  if (filter?.active != null) conditions.push(sql`t.active = ${filter.active}`);
  if (filter?.departmentIds) conditions.push(within(raw('t.department_id'), filter.departmentIds));
  if (filter?.departmentTreeIds) conditions.push(withinTrees('t.department_id', filter.departmentTreeIds));
  if (filter?.roleIds) conditions.push(sql`t.id IN (SELECT user_id FROM user_roles WHERE ${within(raw('role_id'), filter.roleIds)})`);
  if (filter?.granted) conditions.push(isGranted('t.id', filter.granted));
  if (filter?.within) conditions.push(scopeCondition(viewer, 'user', filter.within, 't'));
  if (search?.trim()) conditions.push(searchCondition(viewer, 'user', search, 't'));
  return conditions;
}
