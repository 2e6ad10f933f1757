'use client';
import { useState } from 'react';
import { BookMarked } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { usePreferences } from '@/app/preferences/provider';
import { Button } from '@/components/button';
import { CopyButton } from '@/components/copy-button';
import { Menu } from '@/components/menu';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import type { Example } from './read-examples';

const Explorer = onDemand(() => import('./explorer'), ExplorerSkeleton);

const ENDPOINT = '/api/graphql';

/** The API at work: the editor, examples that run, and where programs send theirs. */
export function Developers({ examples }: { examples: readonly Example[] }) {
  const t = useTranslations('developers');
  const english = useLocale() === 'en';
  const { theme } = usePreferences();
  const [example, choose] = useState<Example | null>(null);
  const entries = examples.map((one) => ({ id: one.id, label: english ? one.titleEn : one.titleZh, onSelect: () => choose({ ...one }) }));
  return (
    <>
      <PageHeader title={t('title')} />
      <div className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b border-line px-4 py-2">
        <Menu trigger={<Button icon={<BookMarked aria-hidden="true" />}>{t('examples')}</Button>} entries={entries} />
        <p className="flex min-w-0 items-center gap-1 text-sm text-ink-2"><code className="truncate font-mono text-xs">POST {ENDPOINT}</code><CopyButton text={ENDPOINT} label={t('copyEndpoint')} /></p>
        <p className="min-w-0 flex-1 text-sm text-ink-3 max-lg:hidden">{t('hint')}</p>
      </div>
      <div className="min-h-0 flex-1"><Explorer example={example ?? examples[0] ?? null} asked={example !== null} theme={theme} /></div>
    </>
  );
}

function ExplorerSkeleton() {
  return <div aria-busy="true" className="grid content-start gap-3 p-6">{['w-40', 'w-64', 'w-52', 'w-72', 'w-32'].map((width) => <Skeleton key={width} className={width} />)}</div>;
}
