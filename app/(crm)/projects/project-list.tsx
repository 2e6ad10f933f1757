'use client';
import { useState } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Building2, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ProjectListDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LoadMore } from '@/components/load-more';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { useCan } from '../viewer';
import { ProjectCard } from './project-card';

const ProjectDialog = onDemand(() => import('./[id]/plan/project-dialog'));

/** The projects as cards; each leads to its sales-control board. */
export function ProjectList() {
  const t = useTranslations('projects');
  const can = useCan();
  const [creating, setCreating] = useState(false);
  const { data, error, loading, networkStatus, refetch, fetchMore } = useQuery(ProjectListDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const page = data?.projects;
  const create = can('project:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>{t('create')}</Button>;
  return (
    <>
      <PageHeader title={t('title')} count={page?.nodes.length} action={create} />
      <div className="min-h-0 flex-1 overflow-auto p-5 max-md:p-4" data-print="flow" aria-busy={loading && !page}>
        <ul aria-label={t('title')} className="grid max-w-6xl grid-cols-[repeat(auto-fill,minmax(min(100%,26rem),1fr))] gap-4">
          {page?.nodes.map((project) => <ProjectCard key={project.id} project={project} />)}
          {!page && !error && [0, 1].map((place) => <li key={place}><Skeleton className="h-52 w-full rounded-lg" /></li>)}
        </ul>
        {error && !page && <ErrorState onRetry={() => void refetch()} />}
        {page?.nodes.length === 0 && <EmptyState icon={<Building2 />} title={t('none')} text={t('noneText')} action={create} />}
        <LoadMore hasMore={page?.pageInfo.hasNextPage ?? false} loading={networkStatus === NetworkStatus.fetchMore} onLoadMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor } })} />
      </div>
      {creating && <ProjectDialog onClose={() => setCreating(false)} />}
    </>
  );
}
