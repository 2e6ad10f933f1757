'use client';
import { createContext, use, useState, type ReactNode } from 'react';
import { useRouter } from 'next/navigation';
import { HotkeysProvider } from '@/components/hotkeys';
import type { Density, Locale, Preferences, Theme } from './preferences';
import { writeDensity, writeLocale, writeNavFolded, writeSingleKeys, writeTheme } from './write';

interface PreferencesValue extends Preferences {
  setTheme: (theme: Theme) => void;
  setDensity: (density: Density) => void;
  setLocale: (locale: Locale) => void;
  setNavFolded: (folded: boolean) => void;
  setSingleKeys: (enabled: boolean) => void;
}

const PreferencesContext = createContext<PreferencesValue | null>(null);

/** `initial` comes from the cookies, so that the server's first picture is already the right one. */
export function PreferencesProvider({ initial, children }: { initial: Preferences; children: ReactNode }) {
  const [chosen, setChosen] = useState<Partial<Preferences>>({});
  const router = useRouter();
  const choose = (part: Partial<Preferences>) => setChosen((before) => ({ ...before, ...part }));
  const value: PreferencesValue = {
    ...initial, ...chosen,
    setTheme: (theme) => { writeTheme(theme); choose({ theme }); },
    setDensity: (density) => { writeDensity(density); choose({ density }); },
    setLocale: (locale) => { writeLocale(locale); choose({ locale }); router.refresh(); },
    setNavFolded: (navFolded) => { writeNavFolded(navFolded); choose({ navFolded }); },
    setSingleKeys: (singleKeys) => { writeSingleKeys(singleKeys); choose({ singleKeys }); },
  };
  return (
    <PreferencesContext value={value}>
      <HotkeysProvider singleKeys={value.singleKeys}>{children}</HotkeysProvider>
    </PreferencesContext>
  );
}

export function usePreferences(): PreferencesValue {
  const value = use(PreferencesContext);
  if (!value) throw new Error('usePreferences needs PreferencesProvider (app/layout.tsx)');
  return value;
}
