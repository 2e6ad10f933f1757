import { fillTemplate, unknownWordOf } from './text/template';

/** What a message may name: the person, the customer, who writes, the day that it is about. */
export const CARE_WORDS = ['contact', 'customer', 'owner', 'day'] as const;
export type CareWord = (typeof CARE_WORDS)[number];

/** The first thing in braces that is no word of a message, `{nmae}`; a brace that opens or closes nothing; null where all is well. */
export const unknownWord = (template: string): string | null => unknownWordOf(CARE_WORDS, template);

/** The message with its words in place. */
export const fillMessage = (template: string, words: Record<CareWord, string>): string => fillTemplate(template, words);
