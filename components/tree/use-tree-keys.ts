'use client';
import type { KeyboardEvent, RefObject } from 'react';
import type { VisibleNode } from './node';

interface Options {
  list: RefObject<HTMLElement | null>;
  rows: readonly VisibleNode[];
  isOpen: (id: string) => boolean;
  setOpen: (id: string, open: boolean) => void;
  onSelect: (id: string) => void;
}

/** The keys of the ARIA guide's treeview. */
export function useTreeKeys({ list, rows, isOpen, setOpen, onSelect }: Options) {
  const focusAt = (index: number) => list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[index]?.focus();
  return (event: KeyboardEvent, row: VisibleNode, index: number) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return;
    const { id, children } = row.node;
    const parent = Boolean(children?.length);
    const open = parent && isOpen(id);
    const moves: Record<string, () => void> = {
      ArrowDown: () => focusAt(index + 1),
      ArrowUp: () => focusAt(Math.max(0, index - 1)),
      Home: () => focusAt(0),
      End: () => focusAt(rows.length - 1),
      ArrowRight: () => { if (open) focusAt(index + 1); else if (parent) setOpen(id, true); },
      ArrowLeft: () => { if (open) setOpen(id, false); else focusAt(rows.findIndex((other) => other.node.id === row.parentId)); },
      Enter: () => onSelect(id),
      ' ': () => onSelect(id),
    };
    const move = moves[event.key] ?? typeahead(event.key);
    if (!move) return;
    event.preventDefault();
    move();

    /** A letter goes to the next node that begins with it. */
    function typeahead(key: string) {
      const around = [...rows.slice(index + 1), ...rows.slice(0, index)];
      const found = key.length === 1 && around.find((other) => other.node.label.toLowerCase().startsWith(key.toLowerCase()));
      return found ? () => focusAt(rows.indexOf(found)) : undefined;
    }
  };
}
