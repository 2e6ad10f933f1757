import { z } from 'zod';
import { FIELD_RIGHTS, isProtected } from './field-rights';
import { ALL_PERMISSIONS, type Permission, REACHES, reachMatters } from './permissions';
import { requiredText } from './validation';

const permission = z.enum(ALL_PERMISSIONS as [Permission, ...Permission[]]);

const grant = z.object({ permission, reach: z.enum(REACHES) }).superRefine(({ permission: name, reach }, context) => {
  if (reach !== 'ALL' && !reachMatters(name)) context.addIssue({ code: 'custom', message: 'role.reachAll', path: ['reach'] });
});

const fieldRight = z.object({ field: z.string().max(60), right: z.enum(FIELD_RIGHTS) }).superRefine(({ field }, context) => {
  const [noun = '', name = ''] = field.split('.');
  if (!isProtected(noun, name)) context.addIssue({ code: 'custom', message: 'role.unknownField', path: ['field'] });
});

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/);
const names = { nameZh: requiredText(60), nameEn: requiredText(60) };
const matrix = { grants: z.array(grant).max(250), fields: z.array(fieldRight).max(250) };

/** A new role. Its code is made from the English name where none is given. */
export const roleDraft = z.object({ ...names, ...matrix, code: code.nullish() }).partial({ grants: true, fields: true });
export type RoleDraft = z.infer<typeof roleDraft>;

/** A change of a role: grants and fields, where given, replace those before. */
export const rolePatch = z.object({ ...names, ...matrix }).partial();
export type RolePatch = z.infer<typeof rolePatch>;
