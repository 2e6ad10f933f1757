import { useTranslations } from 'next-intl';
import { buttonStyle } from '@/components/button-style';
import { EmptyState } from '@/components/empty-state';

// Every page loads what stands here: a plain link and no icon need no script.
const HOME = '/today';

/** An address that leads nowhere. */
export default function NotFound() {
  const t = useTranslations('error');
  const home = <a href={HOME} className={buttonStyle({ variant: 'primary' })}>{t('home')}</a>;
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas">
      <h1 className="sr-only">{t('notFoundTitle')}</h1>
      <EmptyState icon="404" title={t('notFoundTitle')} text={t('notFoundText')} action={home} />
    </main>
  );
}
