import { z } from 'zod';
import { requiredText } from './validation';
import { QUESTION_KINDS } from './visit-sheet';

const MAX_QUESTIONS = 20;

/** The questions of a sheet, in order. */
export const visitSheetDraft = z.object({
  questions: z.array(z.object({ kind: z.enum(QUESTION_KINDS), textZh: requiredText(200), textEn: requiredText(200), required: z.boolean(), key: z.string().regex(/^q\d{1,3}$/).nullish() }))
    .min(1).max(MAX_QUESTIONS),
});
export type VisitSheetDraft = z.infer<typeof visitSheetDraft>;
