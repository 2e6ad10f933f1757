'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { RoleMatrixDocument } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { RoleEditor } from './role-editor';

export function Roles() {
  const t = useTranslations('roles');
  const { data, error, refetch } = useQuery(RoleMatrixDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  if (data) return <RoleEditor data={data} />;
  return (
    <>
      <PageHeader title={t('title')} />
      {error ? <ErrorState onRetry={() => void refetch()} /> : (
        <div aria-busy="true" className="grid gap-5 p-5">{[64, 72, 56, 80, 60, 68].map((width) => <Skeleton key={width} className="w-full" />)}</div>
      )}
    </>
  );
}
