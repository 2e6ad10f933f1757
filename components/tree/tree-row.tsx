'use client';
import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { ChevronRight } from 'lucide-react';
import { cn } from '../cn';
import type { VisibleNode } from './node';

interface TreeRowProps {
  row: VisibleNode;
  selected: boolean;
  open: boolean;
  tabIndex: number;
  actions: ReactNode;
  onToggle: () => void;
  onSelect: () => void;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function TreeRow({ row, selected, open, tabIndex, actions, onToggle, onSelect, onFocus, onKeyDown }: TreeRowProps) {
  const { node, level } = row;
  const id = useId();
  const parent = Boolean(node.children?.length);
  return (
    <div
      role="treeitem" aria-labelledby={`${id}l ${id}n`} aria-level={level} aria-posinset={row.position} aria-setsize={row.siblings} aria-selected={selected} aria-expanded={parent ? open : undefined}
      tabIndex={tabIndex} onClick={onSelect} onFocus={onFocus} onKeyDown={onKeyDown} data-selected={selected ? '' : undefined}
      className={cn('group focus-inset flex h-8 cursor-pointer items-center gap-1.5 rounded-md pe-1', selected ? 'bg-accent-soft font-semibold text-accent-strong' : 'hover:bg-hover')}
      style={{ paddingInlineStart: `${(level - 1) * 18 + 4}px` }}
    >
      {/* Pointer only: by keyboard the arrows fold. */}
      <span aria-hidden="true" onClick={(event) => { if (parent) { event.stopPropagation(); onToggle(); } }} className={cn('grid size-6 shrink-0 place-items-center rounded-sm text-ink-3', parent && 'hover:text-ink')}>
        {parent && <ChevronRight className={cn('!size-3.5 transition-transform', open && 'rotate-90')} />}
      </span>
      {node.icon}
      <span id={`${id}l`} className="truncate">{node.label}</span>
      <span id={`${id}n`} className="ms-auto flex shrink-0 items-center gap-1 ps-2 pe-1 text-xs font-normal text-ink-3">{node.note}</span>
      {actions && <span className="flex shrink-0" onClick={(event) => event.stopPropagation()}>{actions}</span>}
    </div>
  );
}
