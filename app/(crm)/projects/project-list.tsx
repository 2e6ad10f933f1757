'use client';
import { useState } from 'react';
import dynamic from 'next/dynamic';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Building2, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ProjectListQuery, ProjectListDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { PageHeader } from '@/components/page-header';
import { UNIT_STATUSES } from '@/domain/unit';
import { Nothing } from '../values/nothing';
import { useCan } from '../viewer';

const ProjectDialog = dynamic(() => import('./[id]/plan/project-dialog'), { ssr: false });

type ProjectRow = ProjectListQuery['projects']['nodes'][number];
const countOf = (row: ProjectRow, status?: string) => row.unitCounts.filter((one) => !status || one.status === status).reduce((sum, { count }) => sum + count, 0);

export function ProjectList() {
  const t = useTranslations('projects');
  const can = useCan();
  const [creating, setCreating] = useState(false);
  const columns = useColumns();
  const { data, error, loading, networkStatus, refetch, fetchMore } = useQuery(ProjectListDocument, { variables: { first: 50 }, fetchPolicy: 'cache-and-network' });
  const page = data?.projects;
  const create = can('project:create') && <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setCreating(true)}>{t('create')}</Button>;
  return (
    <>
      <PageHeader title={t('title')} count={page?.nodes.length} action={create} />
      <DataTable
        label={t('title')} columns={columns} rows={page?.nodes ?? []} rowId={(row) => row.id} rowLabel={(row) => row.name} rowHref={(row) => `/projects/${row.id}`}
        loading={loading && !page} hasMore={page?.pageInfo.hasNextPage ?? false} loadingMore={networkStatus === NetworkStatus.fetchMore}
        onLoadMore={() => void fetchMore({ variables: { after: page?.pageInfo.endCursor } })}
        empty={error ? <ErrorState onRetry={() => void refetch()} /> : <EmptyState icon={<Building2 />} title={t('none')} text={t('noneText')} action={create} />}
      />
      {creating && <ProjectDialog onClose={() => setCreating(false)} />}
    </>
  );
}

function useColumns(): Column<ProjectRow>[] {
  const t = useTranslations('fields.project');
  const projects = useTranslations('projects');
  const states = useTranslations('workflow.unit.states');
  return [
    { id: 'name', header: t('name'), minWidth: 160, phone: 'title', cell: (row) => row.name },
    { id: 'department', header: t('departmentId'), width: 128, phone: 'hidden', cell: (row) => row.department?.name ?? <Nothing /> },
    { id: 'address', header: t('address'), width: 240, cell: (row) => row.address ?? <Nothing /> },
    { id: 'units', header: projects('units'), width: 88, align: 'end', phone: 'aside', cell: (row) => countOf(row) },
    ...UNIT_STATUSES.map((status): Column<ProjectRow> => ({ id: status, header: states(status), width: 92, align: 'end', phone: 'hidden', cell: (row) => countOf(row, status) })),
  ];
}
