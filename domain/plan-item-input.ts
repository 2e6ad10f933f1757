import { z } from 'zod';
import { pastInstant, reference, requiredDay, requiredText } from './validation';

const planItemFields = z.object({ dueOn: requiredDay, todo: requiredText(500), ownerId: reference });

/** A new item: what is to be done and by when; by whom, where it is not the account manager. */
export const planItemDraft = planItemFields.partial({ ownerId: true });
export type PlanItemDraft = z.infer<typeof planItemDraft>;

/** A change of an item: only the fields given change. */
export const planItemPatch = planItemFields.partial();
export type PlanItemPatch = z.infer<typeof planItemPatch>;

/** What came of an item, and when; now where no time is given. */
export const planItemResult = z.object({ result: requiredText(2000), resultAt: pastInstant.nullish() });
export type PlanItemResult = z.infer<typeof planItemResult>;

/** Why an item needs no result. */
export const planItemWaiver = z.object({ waiver: requiredText(500) });
export type PlanItemWaiver = z.infer<typeof planItemWaiver>;
