import { locales } from '@/app/preferences/preferences';

const NAMES: Record<(typeof locales)[number], string> = { 'zh-CN': '中文', en: 'English' };

/** The same page in the other language, for whoever opened the wrong half of the mail. */
export function LanguageLink({ locale }: { locale: (typeof locales)[number] }) {
  return (
    <p className="mt-6 border-t border-line pt-3 text-center">
      {locales.filter((other) => other !== locale).map((other) => (
        <a key={other} href={`?lang=${other}`} lang={other} hrefLang={other} className="inline-flex min-h-6 items-center text-sm text-ink-2 underline underline-offset-2 hover:text-ink">{NAMES[other]}</a>
      ))}
    </p>
  );
}
