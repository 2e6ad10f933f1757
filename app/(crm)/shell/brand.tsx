import { useTranslations } from 'next-intl';

export function Brand({ folded = false, place }: { folded?: boolean; place?: string | null }) {
  const t = useTranslations('common');
  return (
    <div className="flex min-w-0 items-center gap-2 font-semibold">
      <span aria-hidden="true" className="grid size-[22px] shrink-0 place-items-center rounded-md bg-accent text-sm leading-none text-on-accent">知</span>
      {folded ? <span className="sr-only">{t('product')}</span> : <span className="shrink-0">{t('product')}</span>}
      {!folded && place && <span className="truncate font-normal text-ink-3">{place}</span>}
    </div>
  );
}
