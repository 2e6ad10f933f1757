'use client';
import { FileUp, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import type { MenuEntry } from '@/components/menu';
import { PageHeader } from '@/components/page-header';
import { useCan } from '../viewer';

interface ListHeaderProps {
  count: string | undefined;
  /** Missing where the viewer may not. */
  onCreate: (() => void) | undefined;
}

export function ListHeader({ count, onCreate }: ListHeaderProps) {
  const t = useTranslations('customers');
  const can = useCan();
  const menu: MenuEntry[] = [
    ...(can('importBatch:create') ? [{ id: 'import', label: t('import'), icon: <FileUp aria-hidden="true" />, href: '/imports' }] : []),
    ...(can('customer:restore') ? [{ id: 'bin', label: t('recycleBin'), icon: <Trash2 aria-hidden="true" />, href: '/recycle-bin' }] : []),
  ];
  const action = onCreate && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={onCreate} aria-keyshortcuts="C" data-tip={t('create')} data-tip-keys="C">
      <span className="max-sm:sr-only">{t('create')}</span>
    </Button>
  );
  return <PageHeader title={t('title')} count={count} action={action} menu={menu} />;
}
