'use client';
import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryState } from 'nuqs';
import { useTranslations } from 'next-intl';
import { DictionaryTypesDocument } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { DictionaryPanel } from './dictionary-panel';
import { TypeList } from './type-list';

export function Dictionary() {
  const t = useTranslations('dictionary');
  const { data, error, refetch } = useQuery(DictionaryTypesDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [code, setCode] = useQueryState('type', parseAsString);
  const types = data?.dictionaryTypes;
  const chosen = types?.find((type) => type.code === code) ?? types?.[0];
  return (
    <>
      <PageHeader title={t('title')} count={types?.length} />
      {error && !data ? <ErrorState onRetry={() => void refetch()} /> : (
        <div className="flex min-h-0 flex-1 max-md:flex-col" aria-busy={!types || undefined}>
          {types && chosen ? <TypeList types={types} chosen={chosen.code} onChoose={(next) => void setCode(next)} /> : <TypesSkeleton />}
          {chosen && <DictionaryPanel key={chosen.id} type={chosen} />}
        </div>
      )}
    </>
  );
}

function TypesSkeleton() {
  return <div className="grid w-60 content-start gap-4 border-e border-line p-4">{[20, 28, 24, 32, 24, 28].map((width, place) => <Skeleton key={place} className={`w-${width}`} />)}</div>;
}
