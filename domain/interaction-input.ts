import { z } from 'zod';
import { INTERACTION_CHANNELS } from './interaction';
import { optionalText, pastInstant, reference, requiredText } from './validation';

/** What is written down of a dealing with a customer. */
export const interactionDraft = z.object({
  channel: z.enum(INTERACTION_CHANNELS),
  title: requiredText(200),
  detail: optionalText(20_000),
  place: optionalText(200),
  participants: optionalText(300),
  contactId: reference.nullish(),
  occurredAt: pastInstant.nullish(),
  nextContactAt: z.iso.datetime({ offset: true }).nullish(),
});
export type InteractionDraft = z.infer<typeof interactionDraft>;

/** What a correction changes. */
export const interactionPatch = interactionDraft.partial();
export type InteractionPatch = z.infer<typeof interactionPatch>;
