'use client';
import type { ReactNode } from 'react';
import { parseAsString, useQueryState } from 'nuqs';
import { onDemand } from '@/components/on-demand';

const TaskDialog = onDemand(() => import('./task/task-dialog'));

/** The task that the address names, in a dialog over whatever page it is on; `open` puts one there. */
export function useOpenTask(): { open: (id: string) => void; dialog: ReactNode } {
  const [id, setId] = useQueryState('task', parseAsString);
  return { open: (next) => void setId(next), dialog: id && <TaskDialog key={id} id={id} onClose={() => void setId(null)} /> };
}
