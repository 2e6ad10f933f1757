import { z } from 'zod';
import { FEEDBACK_RESULTS, REMARK_LENGTH } from './feedback-link';
import { optionalText, score } from './validation';

// A form sends text.
const chosenScore = z.preprocess((value) => (typeof value === 'string' && /^[1-5]$/.test(value) ? Number(value) : value), score);

/** What a customer answers by a link. */
export const feedbackAnswer = z.object({ satisfaction: chosenScore, result: z.enum(FEEDBACK_RESULTS), remark: optionalText(REMARK_LENGTH) });
export type FeedbackAnswer = z.infer<typeof feedbackAnswer>;
