import { cache } from 'react';
import { cookies, headers } from 'next/headers';
import { cookieNames, densities, localeFromHeader, locales, oneOf, themes, type Preferences } from './preferences';

const zones = new Set(Intl.supportedValuesOf('timeZone')).add('UTC');

/** What this browser prefers; reading it makes a page dynamic, which the CSP nonce needs anyway. */
export const readPreferences = cache(async (): Promise<Preferences> => {
  const jar = await cookies();
  const value = (name: keyof typeof cookieNames) => jar.get(cookieNames[name])?.value;
  const zone = decodeURIComponent(value('timeZone') ?? '');
  return {
    locale: oneOf(locales, value('locale'), localeFromHeader((await headers()).get('accept-language'))),
    theme: oneOf(themes, value('theme'), 'system'),
    density: oneOf(densities, value('density'), 'comfortable'),
    timeZone: zones.has(zone) ? zone : 'Asia/Shanghai',
    navFolded: value('navFolded') === 'folded',
    singleKeys: value('singleKeys') !== 'off',
  };
});
