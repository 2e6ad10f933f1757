'use client';
import { useQuery } from '@apollo/client/react';
import { Skeleton } from '@/components/skeleton';
import { Tree, type TreeNode } from '@/components/tree';
import { type DepartmentChoicesQuery, DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';

interface DepartmentFilterProps {
  label: string;
  value: string | null;
  onChange: (id: string) => void;
}

/** A department with all below it. */
export function DepartmentFilter({ label, value, onChange }: DepartmentFilterProps) {
  const { data } = useQuery(DepartmentChoicesDocument);
  if (!data) return <Skeleton className="h-24 w-48" />;
  return <Tree label={label} nodes={nest(data.departments, null)} selectedId={value} onSelect={onChange} className="max-h-80 w-60 overflow-y-auto" />;
}

function nest(departments: DepartmentChoicesQuery['departments'], parentId: string | null): TreeNode[] {
  return departments
    .filter(({ parent }) => (parent?.id ?? null) === parentId)
    .map(({ id, name }) => ({ id, label: name, children: nest(departments, id) }));
}
