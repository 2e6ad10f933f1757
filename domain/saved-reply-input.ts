import { z } from 'zod';
import { unknownReplyWord } from './saved-reply';
import { reference, requiredText } from './validation';

const body = requiredText(4000).superRefine((text, context) => {
  if (unknownReplyWord(text) !== null) context.addIssue({ code: 'custom', message: 'savedReply.word' });
});

const fields = z.object({ title: requiredText(100), body, typeId: reference.nullish(), shared: z.boolean() });

/** A new reply: title and body; its owner's alone and for every type unless told. */
export const savedReplyDraft = fields.partial({ shared: true });
export type SavedReplyDraft = z.infer<typeof savedReplyDraft>;

/** A change of a reply: only the fields given change; null empties one. */
export const savedReplyPatch = fields.partial();
export type SavedReplyPatch = z.infer<typeof savedReplyPatch>;
