import { record } from './columns';
import { nullable, primary, type TableSpec } from '../schema';

/** Who works here and what they may: departments, users, their sessions, roles. */
export const people: TableSpec[] = [
  {
    name: 'departments',
    columns: (t) => [...record(t), t.text('name', 100), t.int('parent_id', nullable), t.binaryText('path', 400), t.int('position')],
    references: { parent_id: 'departments' },
    indexes: { ux_departments_path: { columns: ['path'], unique: true } },
  },
  {
    name: 'users',
    columns: (t) => [
      ...record(t), t.text('name', 100), t.binaryText('name_sort', 120), t.text('email', 254), t.binaryText('email_key', 254),
      t.flag('email_verified'), t.text('image', 500, nullable), t.flag('active'), t.int('department_id'), t.text('locale', 10, nullable),
      t.instant('last_sign_in_at', nullable),
    ],
    references: { created_by_id: 'users', department_id: 'departments' },
    indexes: {
      ux_users_email: { columns: ['email_key'], unique: true }, ix_users_name_sort: ['name_sort', 'id'], ix_users_department: ['department_id'],
    },
  },
  {
    name: 'sessions',
    columns: (t) => [
      t.key('id'), t.int('user_id'), t.binaryText('token', 128), t.instant('expires_at'), t.text('ip_address', 64, nullable),
      t.text('user_agent', 400, nullable), t.instant('created_at'), t.instant('updated_at'),
    ],
    references: { user_id: { table: 'users', cascade: true } },
    indexes: { ux_sessions_token: { columns: ['token'], unique: true }, ix_sessions_user: ['user_id'] },
  },
  {
    name: 'accounts',
    columns: (t) => [
      t.key('id'), t.int('user_id'), t.binaryText('provider_id', 64), t.binaryText('account_id', 254), t.text('password', 400, nullable),
      t.longText('access_token', nullable), t.longText('refresh_token', nullable), t.longText('id_token', nullable),
      t.instant('access_token_expires_at', nullable), t.instant('refresh_token_expires_at', nullable), t.text('scope', 400, nullable),
      t.instant('created_at'), t.instant('updated_at'),
    ],
    references: { user_id: { table: 'users', cascade: true } },
    indexes: { ux_accounts_provider: { columns: ['provider_id', 'account_id'], unique: true }, ix_accounts_user: ['user_id'] },
  },
  {
    name: 'verifications',
    columns: (t) => [
      t.key('id'), t.binaryText('identifier', 300), t.longText('value'), t.instant('expires_at'), t.instant('created_at'), t.instant('updated_at'),
    ],
    indexes: { ix_verifications_identifier: ['identifier'] },
  },
  {
    name: 'sign_in_attempts',
    columns: (t) => [t.key('id'), t.binaryText('attempt_key', 300), t.instant('attempted_at')],
    indexes: { ix_sign_in_attempts_key: ['attempt_key', 'attempted_at'] },
  },
  {
    name: 'roles',
    columns: (t) => [...record(t), t.binaryText('code', 40), t.text('name_zh', 60), t.text('name_en', 60), t.flag('built_in')],
    references: { created_by_id: 'users' },
    indexes: { ux_roles_code: { columns: ['code'], unique: true } },
  },
  {
    name: 'role_grants',
    columns: (t) => [t.int('role_id', primary), t.text('permission', 60, primary), t.text('reach', 10)],
    references: { role_id: { table: 'roles', cascade: true } },
    checks: { ck_role_grants_reach: "reach = 'SELF' OR reach = 'DEPT' OR reach = 'DEPT_TREE' OR reach = 'ALL'" },
  },
  {
    name: 'role_field_rights',
    columns: (t) => [t.int('role_id', primary), t.text('field', 60, primary), t.text('access', 10)],
    references: { role_id: { table: 'roles', cascade: true } },
    checks: { ck_role_field_rights_access: "access = 'MASKED' OR access = 'HIDDEN'" },
  },
  {
    name: 'user_roles',
    columns: (t) => [t.int('user_id', primary), t.int('role_id', primary)],
    references: { user_id: { table: 'users', cascade: true }, role_id: 'roles' },
    indexes: { ix_user_roles_role: ['role_id'] },
  },
];
