'use client';
import { FileUp, Plus, SearchX, Users } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { LinkButton } from '@/components/link-button';
import { useCan } from '../viewer';

interface ListEmptyProps {
  narrowed: boolean;
  onClear: () => void;
  onCreate: (() => void) | undefined;
}

/** Nobody found, or nobody there yet: either way with the next act. */
export function ListEmpty({ narrowed, onClear, onCreate }: ListEmptyProps) {
  const t = useTranslations('customers.empty');
  const can = useCan();
  if (narrowed) return <EmptyState icon={<SearchX />} title={t('noHit')} text={t('noHitText')} action={<Button onClick={onClear}>{t('clear')}</Button>} />;
  if (!onCreate) return <EmptyState icon={<Users />} title={t('none')} text={t('noneReadingText')} />;
  return (
    <EmptyState
      icon={<Users />} title={t('none')} text={t('noneText')}
      action={(
        <div className="flex flex-wrap justify-center gap-2">
          <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onCreate}>{t('create')}</Button>
          {can('importBatch:create') && <LinkButton href="/imports" icon={<FileUp aria-hidden="true" />}>{t('import')}</LinkButton>}
        </div>
      )}
    />
  );
}
