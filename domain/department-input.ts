import { z } from 'zod';
import { reference, requiredText } from './validation';

const position = z.int().min(0).max(100_000);

/** A new department below another; without a position it comes last. */
export const departmentDraft = z.object({ name: requiredText(100), parentId: reference, position: position.nullish() });
export type DepartmentDraft = z.infer<typeof departmentDraft>;

/** A change: renamed, moved below another department, put elsewhere among its siblings. */
export const departmentPatch = z.object({ name: requiredText(100), parentId: reference, position }).partial();
export type DepartmentPatch = z.infer<typeof departmentPatch>;

/** Departments below one another at most; a path of ids has to fit its column. */
export const MAX_DEPTH = 20;
