import type { Permission } from '@/domain/permissions';
import { raw, type Sql, sql } from '../database/sql';

/** True of users one of whose roles grants the permission, at any reach. `user` is the column that holds their id. */
export const isGranted = (user: string, permission: Permission): Sql =>
  sql`EXISTS (SELECT 1 FROM user_roles ur JOIN role_grants g ON g.role_id = ur.role_id WHERE ur.user_id = ${raw(user)} AND g.permission = ${permission})`;
