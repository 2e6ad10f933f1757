'use client';
import { useQuery } from '@apollo/client/react';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { Combobox } from '@/components/combobox';
import { flatten, nest } from './department-tree';

interface DepartmentPickerProps {
  value: string | null;
  onChange: (id: string | null) => void;
  /** Departments that cannot be chosen: a department is never moved below itself. */
  except?: (id: string) => boolean;
  /** It may also be none. */
  clearable?: boolean;
}

/** One department of the tree, told from its namesakes by what is above it. */
export function DepartmentPicker({ value, onChange, except, clearable = false }: DepartmentPickerProps) {
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const options = flatten(nest(departments))
    .filter(({ department }) => !except?.(department.id))
    // The company stands above everything: naming it each time tells nothing.
    .map(({ department, path }) => ({ value: department.id, label: department.name, hint: path.slice(1).join(' / ') }));
  const search = async (query: string) => options.filter(({ label, hint }) => `${label} ${hint}`.toLowerCase().includes(query.toLowerCase()));
  return <Combobox value={options.find((option) => option.value === value) ?? null} onValueChange={(option) => onChange(option?.value ?? null)} search={search} clearable={clearable} />;
}
