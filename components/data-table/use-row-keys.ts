'use client';
import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { useHotkeys } from '../hotkeys';
import type { DataTableProps } from './column';

interface Options<Row> extends DataTableProps<Row> {
  scroller: RefObject<HTMLElement | null>;
  toggle: (index: number) => void;
  scrollTo: (index: number) => void;
}

function indexOf(target: EventTarget | null): number {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-index]') : null;
  return row ? Number(row.dataset.index) : -1;
}

/** J and K move anywhere on the page, arrows inside the table; X selects, Enter opens. */
export function useRowKeys<Row>({ rows, scroller, toggle, scrollTo, selected }: Options<Row>) {
  const [active, setActive] = useState(0);
  const [touched, setTouched] = useState(false);

  const focusRow = (index: number) => {
    const target = Math.max(0, Math.min(rows.length - 1, index));
    setActive(target);
    setTouched(true);
    scrollTo(target);
    // A virtual row may be drawn only after the scroll.
    requestAnimationFrame(() => {
      const row = scroller.current?.querySelector<HTMLElement>(`tr[data-index="${target}"]`);
      row?.focus();
      row?.scrollIntoView({ block: 'nearest' });
    });
  };
  useHotkeys((key, event) => {
    if (rows.length === 0) return;
    const step = key === 'j' ? 1 : key === 'k' ? -1 : 0;
    if (step) {
      event.preventDefault();
      focusRow(touched ? active + step : 0);
    } else if (key === 'x' && selected && indexOf(event.target) >= 0) toggle(indexOf(event.target));
  });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const index = indexOf(event.target);
    const row = event.target instanceof HTMLTableRowElement ? event.target : null;
    if (index < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') focusRow(index + (event.key === 'ArrowDown' ? 1 : -1));
    else if (row && event.key === 'Home') focusRow(0);
    else if (row && event.key === 'End') focusRow(rows.length - 1);
    else if (row && event.key === 'Enter') row.querySelector<HTMLElement>('[data-row-open]')?.click();
    else if (row && event.key === ' ' && selected) toggle(index);
    else return;
    event.preventDefault();
  };
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const index = indexOf(event.target);
    if (index >= 0) { setActive(index); setTouched(true); }
  };
  return { active: Math.min(active, Math.max(0, rows.length - 1)), bodyProps: { onKeyDown, onFocus } };
}
