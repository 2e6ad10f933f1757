'use client';
import { useTranslations } from 'next-intl';
import { DepartmentUpdateDocument, type DepartmentRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';

/** Moves a department among its siblings: it and its neighbour change places. */
export function useReorder(departments: readonly DepartmentRowFragment[]) {
  const t = useTranslations('departments');
  const update = useAct(DepartmentUpdateDocument, (data) => data.departmentUpdate, { refetch: ['DepartmentTree', 'DepartmentChoices'] });
  const neighbour = (department: DepartmentRowFragment, step: 1 | -1) => {
    const siblings = departments.filter(({ parent }) => parent?.id === department.parent?.id);
    return department.parent ? siblings[siblings.indexOf(department) + step] : undefined;
  };
  const move = async (department: DepartmentRowFragment, step: 1 | -1) => {
    const other = neighbour(department, step);
    if (!other) return;
    // Two siblings may share a place; then the one that is to come first goes one further up.
    const [here, there] = department.position === other.position ? [other.position, other.position + step] : [department.position, other.position];
    try {
      await update.runOrThrow({ id: department.id, version: department.version, input: { position: Math.max(0, there) } });
      if (here !== other.position) await update.runOrThrow({ id: other.id, version: other.version, input: { position: here } });
      toast.success(t('moved', { name: department.name }));
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  return { neighbour, move };
}
