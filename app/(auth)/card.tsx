import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';

interface CardProps {
  title: string;
  text?: ReactNode;
  /** Below the card: the way to somewhere else. */
  footer?: ReactNode;
  children: ReactNode;
}

/** The brand, one question, one card. */
export function Card({ title, text, footer, children }: CardProps) {
  const t = useTranslations('common');
  return (
    <div className="w-full max-w-[23rem]">
      <div className="mb-6 flex flex-col items-center text-center">
        <span aria-hidden="true" className="mb-4 grid size-11 place-items-center rounded-lg bg-accent text-xl leading-none font-semibold text-on-accent">知</span>
        <p className="sr-only">{t('product')}</p>
        <h1 className="text-xl font-semibold">{title}</h1>
        {text && <p className="mt-1 text-pretty text-ink-2">{text}</p>}
      </div>
      <div className="rounded-lg border border-line bg-surface p-6 max-md:p-5">{children}</div>
      {footer && <div className="mt-4 text-center text-sm text-ink-2">{footer}</div>}
    </div>
  );
}
