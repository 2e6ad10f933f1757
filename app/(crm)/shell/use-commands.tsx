'use client';
import { useTranslations } from 'next-intl';
import { usePreferences } from '@/app/preferences/provider';
import { Languages, Moon, Rows3, Sun } from 'lucide-react';
import type { Command } from './command';
import type { CommandLine } from './command-group';
import { keysOf, type NavItem } from './navigation';

/** All that can be done without asking the server, narrowed by what was typed. */
export function useCommands(items: readonly NavItem[], given: readonly Command[], query: string) {
  const all = [...given, ...useNavigationCommands(items), ...usePreferenceCommands()];
  const needle = query.trim().toLowerCase();
  const groups = new Map<string, CommandLine[]>();
  for (const command of all) {
    const words = [command.label, ...(command.keywords ?? [])].join(' ').toLowerCase();
    if (!words.includes(needle)) continue;
    groups.set(command.group, [...(groups.get(command.group) ?? []), command]);
  }
  return [...groups].map(([label, lines]) => ({ label, lines }));
}

function useNavigationCommands(items: readonly NavItem[]): Command[] {
  const t = useTranslations('shell');
  return items.map((item) => ({
    id: `go:${item.href}`, label: t(`nav.${item.labelKey}`), group: t('keys.goTo'), icon: <item.icon aria-hidden="true" />,
    keys: keysOf(item), keywords: [item.href.slice(1), t(`pinyin.${item.labelKey}`)], href: item.href,
  }));
}

function usePreferenceCommands(): Command[] {
  const t = useTranslations('shell');
  const { theme, setTheme, density, setDensity, locale, setLocale } = usePreferences();
  const group = t('display');
  const dark = theme === 'dark';
  const compact = density === 'compact';
  const chinese = locale === 'zh-CN';
  return [
    { id: 'theme', group, label: dark ? t('themes.light') : t('themes.dark'), keywords: ['theme', t('theme')], icon: dark ? <Sun aria-hidden="true" /> : <Moon aria-hidden="true" />, run: () => setTheme(dark ? 'light' : 'dark') },
    { id: 'density', group, label: compact ? t('densities.comfortable') : t('densities.compact'), keywords: ['density', t('density')], icon: <Rows3 aria-hidden="true" />, run: () => setDensity(compact ? 'comfortable' : 'compact') },
    { id: 'locale', group, label: chinese ? 'English' : '简体中文', keywords: ['language', '语言'], icon: <Languages aria-hidden="true" />, run: () => setLocale(chinese ? 'en' : 'zh-CN') },
  ];
}
