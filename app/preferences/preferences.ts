export const locales = ['zh-CN', 'en'] as const;
export const themes = ['light', 'dark', 'system'] as const;
export const densities = ['comfortable', 'compact'] as const;

export type Locale = (typeof locales)[number];
export type Theme = (typeof themes)[number];
export type Density = (typeof densities)[number];

export interface Preferences {
  locale: Locale;
  theme: Theme;
  density: Density;
  timeZone: string;
  /** Is the side navigation folded to icons? */
  navFolded: boolean;
  /** May a single key act (WCAG 2.1.4)? */
  singleKeys: boolean;
}

export const cookieNames = {
  locale: 'locale', theme: 'theme', density: 'density', timeZone: 'tz', navFolded: 'nav', singleKeys: 'keys',
} as const satisfies Record<keyof Preferences, string>;

/** The first of the allowed values that equals `value`, else the fallback: cookies are anybody's input. */
export function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, fallback: T): T {
  return allowed.find((entry) => entry === value) ?? fallback;
}

/** Chooses by RFC 9110 weights; `zh`, `zh-TW` … lead to zh-CN, `en-*` to en, everything else to zh-CN. */
export function localeFromHeader(header: string | null): Locale {
  const wanted = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.find((entry) => entry.trim().startsWith('q='));
    return { tag, weight: weight ? Number(weight.trim().slice(2)) || 0 : 1 };
  });
  for (const { tag } of wanted.sort((a, b) => b.weight - a.weight)) {
    if (tag === 'zh' || tag.startsWith('zh-')) return 'zh-CN';
    if (tag === 'en' || tag.startsWith('en-')) return 'en';
  }
  return 'zh-CN';
}
