import { cookieNames, type Density, type Preferences, type Theme } from './preferences';

const year = 365 * 24 * 3600;

function writeCookie(name: keyof Preferences, value: string) {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  document.cookie = `${cookieNames[name]}=${encodeURIComponent(value)}; Path=/; Max-Age=${year}; SameSite=Lax${secure}`;
}

export function writeTheme(theme: Theme) {
  document.documentElement.dataset.theme = theme;
  writeCookie('theme', theme);
}

export function writeDensity(density: Density) {
  document.documentElement.dataset.density = density;
  writeCookie('density', density);
}

/** The server picks the words: call router.refresh() after it. */
export function writeLocale(locale: Preferences['locale']) {
  writeCookie('locale', locale);
}

/** An IANA zone; the server formats with it from the next request on. */
export function writeTimeZone(timeZone: string) {
  writeCookie('timeZone', timeZone);
}

export function writeNavFolded(folded: boolean) {
  writeCookie('navFolded', folded ? 'folded' : 'open');
}

export function writeSingleKeys(enabled: boolean) {
  writeCookie('singleKeys', enabled ? 'on' : 'off');
}
