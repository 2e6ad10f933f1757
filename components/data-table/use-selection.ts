'use client';
import { useRef } from 'react';
import type { DataTableProps } from './column';

export interface Selection {
  enabled: boolean;
  all: boolean;
  some: boolean;
  has: (id: string) => boolean;
  /** With `range` everything since the last toggled row follows. */
  toggle: (id: string, range: boolean) => void;
  toggleAt: (index: number) => void;
  toggleAll: () => void;
}

export function useSelection<Row>({ rows, rowId, selected, onSelectedChange }: DataTableProps<Row>): Selection {
  const last = useRef<string | null>(null);
  const chosen = selected ?? new Set<string>();
  const ids = rows.map(rowId);
  const count = ids.filter((id) => chosen.has(id)).length;
  const all = ids.length > 0 && count === ids.length;

  const toggle = (id: string, range: boolean) => {
    const next = new Set(chosen);
    const on = !chosen.has(id);
    const from = range && last.current !== null ? ids.indexOf(last.current) : -1;
    const to = ids.indexOf(id);
    const span = from >= 0 ? ids.slice(Math.min(from, to), Math.max(from, to) + 1) : [id];
    for (const entry of span) {
      if (on) next.add(entry);
      else next.delete(entry);
    }
    last.current = id;
    onSelectedChange?.(next);
  };
  return {
    enabled: Boolean(selected && onSelectedChange), all, some: count > 0 && !all,
    has: (id) => chosen.has(id),
    toggle,
    toggleAt: (index) => { const id = ids[index]; if (id !== undefined) toggle(id, false); },
    toggleAll: () => onSelectedChange?.(all ? new Set() : new Set([...chosen, ...ids])),
  };
}
