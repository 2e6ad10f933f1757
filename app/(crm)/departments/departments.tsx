'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { parseAsString, useQueryState } from 'nuqs';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { DepartmentTreeDocument, type DepartmentRowFragment } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { Tree, type TreeNode } from '@/components/tree';
import { DepartmentMenu } from './department-menu';
import { DepartmentPanel } from './department-panel';
import { nest, type Nested } from './department-tree';
import type { DepartmentAct } from './act';

const ActDialog = onDemand(() => import('./act-dialog'));

export function Departments() {
  const t = useTranslations('departments');
  const { data, error, refetch } = useQuery(DepartmentTreeDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [chosen, choose] = useQueryState('department', parseAsString);
  const [act, setAct] = useState<DepartmentAct | null>(null);
  const departments = data?.departments;
  const selected = departments?.find(({ id }) => id === chosen) ?? departments?.find(({ parent }) => !parent);
  const menu = (node: TreeNode) => {
    const department = departments?.find(({ id }) => id === node.id);
    return department && <DepartmentMenu department={department} departments={departments ?? []} onAct={setAct} />;
  };
  return (
    <>
      <PageHeader title={t('title')} count={departments?.length} />
      {error && !data ? <ErrorState onRetry={() => void refetch()} /> : (
        <div className="flex min-h-0 flex-1 max-md:flex-col max-md:overflow-y-auto" aria-busy={!departments || undefined}>
          <div className="shrink-0 overflow-y-auto border-line p-3 max-md:max-h-[45%] max-md:border-b md:w-80 md:border-e">
            {departments ? <Tree label={t('title')} nodes={nest(departments).map(nodeOf)} selectedId={selected?.id ?? null} onSelect={(id) => void choose(id)} actions={menu} /> : <TreeSkeleton />}
          </div>
          {departments && selected && <DepartmentPanel key={selected.id} department={selected} departments={departments} onAct={setAct} />}
        </div>
      )}
      {act && departments && <ActDialog key={`${act.kind} ${act.department.id}`} act={act} departments={departments} onClose={() => setAct(null)} onChosen={(id) => void choose(id)} />}
    </>
  );
}

const nodeOf = ({ department, children }: Nested<DepartmentRowFragment>): TreeNode => ({
  id: department.id, label: department.name, children: children.map(nodeOf), icon: department.parent ? undefined : <Building2 aria-hidden="true" className="text-ink-3" />,
});

function TreeSkeleton() {
  return <div className="grid gap-3 p-2">{[24, 40, 32, 36, 28].map((width, place) => <Skeleton key={width} className={`${place ? 'ms-5' : ''} w-40`} />)}</div>;
}
