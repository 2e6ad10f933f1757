import { Compass } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';

/** An address that leads nowhere. */
export default function NotFound() {
  const t = useTranslations('error');
  return (
    <main className="grid min-h-dvh place-items-center bg-canvas">
      <h1 className="sr-only">{t('notFoundTitle')}</h1>
      <EmptyState icon={<Compass />} title={t('notFoundTitle')} text={t('notFoundText')} action={<LinkButton href="/today" variant="primary">{t('home')}</LinkButton>} />
    </main>
  );
}
