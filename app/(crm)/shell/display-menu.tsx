'use client';
import { Languages, Monitor, Moon, SlidersHorizontal, Sun } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { usePreferences } from '@/app/preferences/provider';
import { densities, locales, oneOf, themes } from '@/app/preferences/preferences';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';

const localeNames = { 'zh-CN': '简体中文', en: 'English' };
const themeIcons = { light: <Sun aria-hidden="true" />, dark: <Moon aria-hidden="true" />, system: <Monitor aria-hidden="true" /> };

export function LanguageMenu({ side }: { side?: 'top' | 'bottom' }) {
  const t = useTranslations('shell');
  const { locale, setLocale } = usePreferences();
  return (
    <Menu
      align="end" side={side}
      trigger={<IconButton label={t('language')} icon={<Languages aria-hidden="true" />} />}
      entries={[{
        kind: 'choice', id: 'locale', label: t('language'), value: locale,
        options: locales.map((value) => ({ value, label: localeNames[value] })),
        onChange: (value) => setLocale(oneOf(locales, value, locale)),
      }]}
    />
  );
}

export function DisplayMenu({ side }: { side?: 'top' | 'bottom' }) {
  const t = useTranslations('shell');
  const preferences = usePreferences();
  const { theme, density, singleKeys } = preferences;
  return (
    <Menu
      align="end" side={side}
      trigger={<IconButton label={t('display')} icon={<SlidersHorizontal aria-hidden="true" />} />}
      entries={[
        {
          kind: 'choice', id: 'theme', label: t('theme'), value: theme,
          options: themes.map((value) => ({ value, label: t(`themes.${value}`), icon: themeIcons[value] })),
          onChange: (value) => preferences.setTheme(oneOf(themes, value, theme)),
        },
        {
          kind: 'choice', id: 'density', label: t('density'), value: density,
          options: densities.map((value) => ({ value, label: t(`densities.${value}`) })),
          onChange: (value) => preferences.setDensity(oneOf(densities, value, density)),
        },
        { kind: 'separator', id: 'line' },
        { kind: 'toggle', id: 'keys', label: t('singleKeys'), checked: singleKeys, onChange: preferences.setSingleKeys },
      ]}
    />
  );
}
