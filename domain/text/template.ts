const SLOT = /\{([^{}]*)\}/g;

/** The first thing in braces that is none of the words, `{nmae}`; a brace that opens or closes nothing; null where all is well. */
export function unknownWordOf(words: readonly string[], template: string): string | null {
  const wrong = [...template.matchAll(SLOT)].find(([, word = '']) => !words.includes(word));
  if (wrong) return wrong[0];
  return /[{}]/.exec(template.replace(SLOT, ''))?.[0] ?? null;
}

/** The template with its words in place; what is no word stays as it is written. */
export const fillTemplate = (template: string, words: Readonly<Record<string, string>>): string =>
  template.replace(SLOT, (slot, word: string) => (Object.hasOwn(words, word) ? (words[word] as string) : slot));
