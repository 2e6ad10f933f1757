'use client';
import { useState } from 'react';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { RoleMatrixQuery } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { SegmentedControl } from '@/components/segmented-control';
import { useCan } from '../viewer';
import type { RoleAct } from './role-menu';
import { Legend } from './legend';
import { OneRole } from './one-role';
import { RoleTable } from './role-table';
import { UnsavedBar } from './unsaved-bar';
import { useEdits } from './use-edits';
import { useGroups } from './use-groups';
import { useMedia } from './use-media';

const RoleDialog = onDemand(() => import('./role-dialog'));
const SIDES = ['permissions', 'fields'] as const;

export function RoleEditor({ data }: { data: RoleMatrixQuery }) {
  const t = useTranslations('roles');
  const mayChange = useCan()('role:update');
  const [side, setSide] = useQueryState('side', parseAsStringLiteral(SIDES).withDefault('permissions'));
  const [act, setAct] = useState<RoleAct | null>(null);
  const edits = useEdits(data.roles);
  const groups = useGroups(data, side);
  // Below this the matrix would show one role at a time anyway.
  const narrow = useMedia('(max-width: 44.99rem)');
  const change = mayChange ? edits.change : undefined;
  const create = mayChange && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setAct({ kind: 'create', role: null })}><span className="max-sm:sr-only">{t('create')}</span></Button>
  );
  const shared = { roles: data.roles, groups, cell: edits.cell, change, onAct: mayChange ? setAct : undefined };
  return (
    <>
      <PageHeader title={t('title')} count={data.roles.length} action={create} />
      <div className="flex shrink-0 flex-wrap items-center gap-x-5 gap-y-2 border-b border-line px-4 py-2">
        <SegmentedControl label={t('side')} options={SIDES.map((value) => ({ value, label: t(`sides.${value}`) }))} value={side} onValueChange={(next) => void setSide(next)} />
        <Legend side={side} />
      </div>
      {narrow ? <OneRole {...shared} /> : <RoleTable {...shared} />}
      {mayChange && <UnsavedBar edits={edits} />}
      {act && <RoleDialog key={`${act.kind} ${act.role?.id}`} act={act} roles={data.roles} onClose={() => setAct(null)} />}
    </>
  );
}
