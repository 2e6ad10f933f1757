/** The languages of the product. */
export const LOCALES = ['zh-CN', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language of ours that an Accept-Language header, or a single tag, asks for by RFC 9110 weights; null where it names none. */
export function wishedLocale(header: string | null | undefined): Locale | null {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.find((entry) => entry.trim().startsWith('q='));
    return { tag, weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
  });
  for (const { tag, weight } of wishes.sort((a, b) => b.weight - a.weight)) {
    if (weight > 0 && /^zh(-|$)/.test(tag)) return 'zh-CN';
    if (weight > 0 && /^en(-|$)/.test(tag)) return 'en';
  }
  return null;
}
