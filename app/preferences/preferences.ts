import { LOCALES, type Locale, wishedLocale } from '@/domain/locale';

export const locales = LOCALES;
export const themes = ['light', 'dark', 'system'] as const;
export const densities = ['comfortable', 'compact'] as const;

export type { Locale };
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

/** The language that a browser asks for; everything that is not ours leads to Chinese. */
export const localeFromHeader = (header: string | null): Locale => wishedLocale(header) ?? 'zh-CN';
