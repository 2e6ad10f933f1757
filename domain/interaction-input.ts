import { z } from 'zod';
import { INTERACTION_CHANNELS } from './interaction';
import { optionalText, reference, requiredText } from './validation';

const instant = z.iso.datetime({ offset: true });

/** What is written down of a dealing with a customer. */
export const interactionDraft = z.object({
  channel: z.enum(INTERACTION_CHANNELS),
  title: requiredText(200),
  detail: optionalText(20_000),
  place: optionalText(200),
  participants: optionalText(300),
  contactId: reference.nullish(),
  occurredAt: instant.nullish(),
  nextContactAt: instant.nullish(),
});
export type InteractionDraft = z.infer<typeof interactionDraft>;

/** What a correction changes. */
export const interactionPatch = interactionDraft.partial();
export type InteractionPatch = z.infer<typeof interactionPatch>;
