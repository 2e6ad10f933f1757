/** What a message may name: the person, the customer, who writes, the day that it is about. */
export const CARE_WORDS = ['contact', 'customer', 'owner', 'day'] as const;
export type CareWord = (typeof CARE_WORDS)[number];

const SLOT = /\{([^{}]*)\}/g;
const isKnown = (word: string): word is CareWord => (CARE_WORDS as readonly string[]).includes(word);

/** The first thing in braces that is no word of a message, `{nmae}`; a brace that opens or closes nothing; null where all is well. */
export function unknownWord(template: string): string | null {
  const wrong = [...template.matchAll(SLOT)].find(([, word = '']) => !isKnown(word));
  if (wrong) return wrong[0];
  return /[{}]/.exec(template.replace(SLOT, ''))?.[0] ?? null;
}

/** The message with its words in place. */
export const fillMessage = (template: string, words: Record<CareWord, string>): string =>
  template.replace(SLOT, (slot, word: string) => (isKnown(word) ? words[word] : slot));
