'use client';
import type { ReactNode } from 'react';
import dynamic from 'next/dynamic';
import { parseAsString, useQueryState } from 'nuqs';

const TaskDialog = dynamic(() => import('./task/task-dialog'), { ssr: false });

/** The task that the address names, in a dialog over whatever page it is on; `open` puts one there. */
export function useOpenTask(): { open: (id: string) => void; dialog: ReactNode } {
  const [id, setId] = useQueryState('task', parseAsString);
  return { open: (next) => void setId(next), dialog: id && <TaskDialog key={id} id={id} onClose={() => void setId(null)} /> };
}
