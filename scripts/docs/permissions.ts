import { ALL_PERMISSIONS, type Permission, reachMatters } from '@/domain/permissions';
import { PROTECTED_FIELDS } from '@/domain/field-rights';
import { ROLE_CODES, ROLE_DEFAULTS, type RoleCode } from '@/domain/roles';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';

type Words = { nouns: Record<string, string>; verbs: Record<string, string> };

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
const head = (cells: readonly string[]) => [line(cells), line(cells.map(() => '---'))].join('\n');
const columns = ROLE_CODES.map((code) => `${ROLE_DEFAULTS[code].nameZh}<br>${ROLE_DEFAULTS[code].nameEn}`);

function label(permission: Permission): string {
  const [noun = '', verb = ''] = permission.split(':');
  const of = ({ nouns, verbs }: Words, between: string) => `${nouns[noun]}${between}${verbs[verb]}`;
  return `\`${permission}\` ${of(zh.permissions as Words, '：')}<br>${of(en.permissions as Words, ': ')}`;
}

const reach = (role: RoleCode, permission: Permission) => {
  const held = ROLE_DEFAULTS[role].grants[permission];
  return held ? (reachMatters(permission) ? held : 'yes') : '–';
};

/** docs/permissions.md: the matrix that an installation starts with. */
export function permissionsDocument(): string {
  const fields = Object.entries(PROTECTED_FIELDS).flatMap(([noun, names]) => names.map((name) => `${noun}.${name}`));
  return [
    '# Permissions', '',
    'The matrix that a new installation starts with, written by `node -r @swc-node/register scripts/write-docs.ts` from `domain/`; a test compares. Administrators change it at run time.', '',
    'SELF: records that the person holds. DEPT: of their department. DEPT_TREE: of their department and those below. ALL: every record.', '',
    head(['Permission', ...columns]), ...ALL_PERMISSIONS.map((permission) => line([label(permission), ...ROLE_CODES.map((role) => reach(role, permission))])), '',
    '## Fields', '', 'What a role sees of the fields that can be restricted: all of it unless the table says MASKED (a hint) or HIDDEN (nothing).', '',
    head(['Field', ...columns]), ...fields.map((field) => line([`\`${field}\``, ...ROLE_CODES.map((role) => ROLE_DEFAULTS[role].fields[field] ?? '')])), '',
  ].join('\n');
}
