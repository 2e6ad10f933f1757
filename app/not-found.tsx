import { useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/button-style';
import { EmptyState } from '@/components/empty-state';

/** An address that leads nowhere. */
export default function NotFound() {
  const t = useTranslations('error');
  // Every page loads what stands here: a plain link and no icon need no script.
  // oxlint-disable-next-line nextjs/no-html-link-for-pages
  const home = <a href="/today" className={buttonStyle({ variant: 'primary' })}>{t('home')}</a>;
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas">
      <h1 className="sr-only">{t('notFoundTitle')}</h1>
      <EmptyState icon="404" title={t('notFoundTitle')} text={t('notFoundText')} action={home} />
    </main>
  );
}
