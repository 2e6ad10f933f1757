import { fillTemplate, unknownWordOf } from './text/template';

/** What a saved reply may name: the customer, the contact who asked, number and title of the ticket, who answers. */
export const REPLY_WORDS = ['customer', 'contact', 'number', 'title', 'agent'] as const;
export type ReplyWord = (typeof REPLY_WORDS)[number];

/** The first thing in braces that is no word of a reply; null where all is well. */
export const unknownReplyWord = (body: string): string | null => unknownWordOf(REPLY_WORDS, body);

/** The reply with its words in place. */
export const fillReply = (body: string, words: Record<ReplyWord, string>): string => fillTemplate(body, words);

/** What stands in a form once a reply is inserted: behind what was written already, as a paragraph of its own. */
export const withReply = (written: string, reply: string): string => (written.trim() ? `${written.trimEnd()}\n\n${reply}` : reply);
