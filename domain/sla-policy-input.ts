import { z } from 'zod';
import { PRIORITIES } from './service-ticket';
import { reference, requiredText } from './validation';

const YEAR_MINUTES = 366 * 24 * 60;
const minutes = z.int().min(1).max(YEAR_MINUTES).nullish();

const fields = z.object({
  nameZh: requiredText(100), nameEn: requiredText(100), typeId: reference.nullish(), priority: z.enum(PRIORITIES).nullish(), gradeId: reference.nullish(),
  responseMinutes: minutes, resolutionMinutes: minutes, warnPercent: z.int().min(1).max(99), active: z.boolean(),
});

/** A new policy: a name and something promised are enough; warned at four fifths where nothing else is said. */
export const slaPolicyDraft = fields.partial({ warnPercent: true, active: true });
export type SlaPolicyDraft = z.input<typeof slaPolicyDraft>;

/** A change of a policy: only the fields given change. */
export const slaPolicyPatch = fields.partial();
export type SlaPolicyPatch = z.input<typeof slaPolicyPatch>;

/** Why the customer is waited for. */
export const ticketWait = z.object({ reason: requiredText(500) });
