import { z } from 'zod';
import { fromMinor } from './money';
import { MAX_HOLD_HOURS } from './unit';
import { optionalDay, optionalText, reference, requiredText, scaled } from './validation';

export const projectFields = z.object({
  name: requiredText(100), departmentId: reference, regionId: reference.nullish(), address: optionalText(300), openedOn: optionalDay,
  holdHours: z.int().min(1).max(MAX_HOLD_HOURS), remark: optionalText(4000),
});

/** A new project: a name and the department that sells it are enough. */
export const projectDraft = projectFields.partial().required({ name: true, departmentId: true });
export type ProjectDraft = z.infer<typeof projectDraft>;
export const projectPatch = projectFields.partial();
export type ProjectPatch = z.infer<typeof projectPatch>;

const buildingFields = z.object({ name: requiredText(60), position: z.int().min(0).max(10_000), remark: optionalText(4000) });

/** A code is part of every unit's name and stays as it was given. */
const buildingCode = z.string().trim().regex(/^[\p{L}\p{N}]{1,10}$/u);

export const buildingDraft = buildingFields.partial().extend({ projectId: reference, code: buildingCode, name: requiredText(60) });
export type BuildingDraft = z.infer<typeof buildingDraft>;
export const buildingPatch = buildingFields.partial();
export type BuildingPatch = z.infer<typeof buildingPatch>;

/** Hundredths of a square metre, up to 100,000 m². */
export const area = scaled(1, 10_000_000, fromMinor);
const rooms = z.int().min(0).max(20);

const layoutFields = z.object({
  name: requiredText(40), bedrooms: rooms, livingRooms: rooms, bathrooms: rooms, grossArea: area, netArea: area, remark: optionalText(4000),
});

export const layoutDraft = layoutFields.partial({ remark: true, bedrooms: true, livingRooms: true, bathrooms: true }).extend({ projectId: reference });
export type LayoutDraft = z.infer<typeof layoutDraft>;
export const layoutPatch = layoutFields.partial();
export type LayoutPatch = z.infer<typeof layoutPatch>;
