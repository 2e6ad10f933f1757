'use client';
import { CornerUpRight, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DepartmentRowFragment } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { IconButton } from '@/components/icon-button';
import { useCan } from '../viewer';
import type { DepartmentAct } from './act';
import { above } from './department-tree';
import { Members } from './members';

interface DepartmentPanelProps {
  department: DepartmentRowFragment;
  departments: readonly DepartmentRowFragment[];
  onAct: (act: DepartmentAct) => void;
}

/** The department that is chosen in the tree: where it stands, what can be done, who belongs to it. */
export function DepartmentPanel({ department, departments, onAct }: DepartmentPanelProps) {
  const t = useTranslations('departments');
  const can = useCan();
  const path = above(departments, department.id);
  const ask = (kind: DepartmentAct['kind']) => () => onAct({ kind, department });
  const company = path.length === 0;
  return (
    <section aria-labelledby="department-name" className="flex min-w-0 flex-1 flex-col md:overflow-y-auto">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-5 pt-4 pb-3">
        <div className="min-w-0 flex-1">
          <p className="truncate text-xs text-ink-3">{company ? t('company') : path.map(({ name }) => name).join(' / ')}</p>
          <h2 id="department-name" className="truncate text-xl font-semibold">{department.name}</h2>
        </div>
        <div className="flex items-center gap-1">
          {can('department:update') && <IconButton label={t('rename')} icon={<Pencil aria-hidden="true" />} onClick={ask('rename')} />}
          {can('department:update') && !company && <IconButton label={t('move')} icon={<CornerUpRight aria-hidden="true" />} onClick={ask('move')} />}
          {can('department:delete') && !company && <IconButton label={t('delete')} icon={<Trash2 aria-hidden="true" />} onClick={ask('delete')} />}
          {can('department:create') && <Button className="ms-1" icon={<Plus aria-hidden="true" />} onClick={ask('add')}>{t('add')}</Button>}
        </div>
      </div>
      <Members department={department} />
    </section>
  );
}
