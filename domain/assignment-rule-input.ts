import { z } from 'zod';
import { reference, requiredText } from './validation';

const MAX_USERS = 50;
const MAX_PLACE = 1000;

const fields = z.object({
  name: requiredText(100), position: z.int().min(1).max(MAX_PLACE), typeId: reference.nullish(), regionId: reference.nullish(), categoryId: reference.nullish(),
  departmentId: reference.nullish(), userIds: z.array(reference).max(MAX_USERS), atCreation: z.boolean(), active: z.boolean(),
});

/** A new rule: a name, and a department or people; asked last unless told. */
export const assignmentRuleDraft = fields.partial({ position: true, userIds: true, atCreation: true, active: true });
export type AssignmentRuleDraft = z.infer<typeof assignmentRuleDraft>;

/** A change of a rule: only the fields given change; null empties one. */
export const assignmentRulePatch = fields.partial();
export type AssignmentRulePatch = z.infer<typeof assignmentRulePatch>;
