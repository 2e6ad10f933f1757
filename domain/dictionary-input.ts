import { z } from 'zod';
import { LABEL_COLORS } from './dictionary-item';
import { requiredText } from './validation';

const itemFields = z.object({
  labelZh: requiredText(100),
  labelEn: requiredText(100),
  color: z.enum(LABEL_COLORS).nullish(),
  position: z.int().min(0).max(100_000),
  active: z.boolean(),
  probability: z.int().min(0).max(100).nullish(),
});

/** A new choice. Its code is made from the English label where none is given. */
export const itemDraft = itemFields.partial({ position: true, active: true }).extend({ code: z.string().regex(/^[A-Z0-9][A-Z0-9_]{0,39}$/).nullish() });
export type ItemDraft = z.infer<typeof itemDraft>;

/** A change of a choice: only the fields given change; active = false retires it. */
export const itemPatch = itemFields.partial();
export type ItemPatch = z.infer<typeof itemPatch>;
