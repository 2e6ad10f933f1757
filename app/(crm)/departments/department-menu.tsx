'use client';
import { ArrowDown, ArrowUp, CornerUpRight, Ellipsis, Pencil, Plus, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DepartmentRowFragment } from '@/app/apollo/generated/graphql';
import { IconButton } from '@/components/icon-button';
import { Menu, type MenuEntry } from '@/components/menu';
import { useCan } from '../viewer';
import type { DepartmentAct } from './act';
import { useReorder } from './use-reorder';

interface DepartmentMenuProps {
  department: DepartmentRowFragment;
  departments: readonly DepartmentRowFragment[];
  onAct: (act: DepartmentAct) => void;
}

export function DepartmentMenu({ department, departments, onAct }: DepartmentMenuProps) {
  const t = useTranslations('departments');
  const can = useCan();
  const reorder = useReorder(departments);
  const company = !department.parent;
  const ask = (kind: DepartmentAct['kind']) => () => onAct({ kind, department });
  const move = (step: 1 | -1) => ({ disabled: !reorder.neighbour(department, step), onSelect: () => void reorder.move(department, step) });
  const entries: MenuEntry[] = [
    ...(can('department:create') ? [{ id: 'add', label: t('add'), icon: <Plus aria-hidden="true" />, onSelect: ask('add') }] : []),
    ...(can('department:update') ? [{ id: 'rename', label: t('rename'), icon: <Pencil aria-hidden="true" />, onSelect: ask('rename') }] : []),
    ...(can('department:update') && !company ? [
      { id: 'move', label: t('move'), icon: <CornerUpRight aria-hidden="true" />, onSelect: ask('move') },
      { id: 'up', label: t('up'), icon: <ArrowUp aria-hidden="true" />, ...move(-1) },
      { id: 'down', label: t('down'), icon: <ArrowDown aria-hidden="true" />, ...move(1) },
    ] : []),
    ...(can('department:delete') && !company ? [
      { kind: 'separator' as const, id: 'line' },
      { id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: ask('delete') },
    ] : []),
  ];
  if (entries.length === 0) return null;
  return <Menu align="end" trigger={<IconButton size="icon-xs" label={t('actionsFor', { name: department.name })} icon={<Ellipsis aria-hidden="true" />} />} entries={entries} />;
}
