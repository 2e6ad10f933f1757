'use client';
import { useRef, useState, type ReactNode } from 'react';
import { cn } from '../cn';
import { visibleNodes, type TreeNode } from './node';
import { TreeRow } from './tree-row';
import { useTreeKeys } from './use-tree-keys';

interface TreeProps {
  label: string;
  nodes: readonly TreeNode[];
  selectedId: string | null;
  onSelect: (id: string) => void;
  /** Ids that are folded at first; everything else is open. */
  initiallyFolded?: readonly string[];
  /** Small buttons at the end of a row. */
  actions?: (node: TreeNode) => ReactNode;
  className?: string;
}

/** Drawn flat, one row a node, indented by level. */
export function Tree({ label, nodes, selectedId, onSelect, initiallyFolded = [], actions, className }: TreeProps) {
  const [folded, setFolded] = useState<ReadonlySet<string>>(() => new Set(initiallyFolded));
  const [focused, setFocused] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = (id: string) => !folded.has(id);
  const setOpen = (id: string, open: boolean) => setFolded((before) => {
    const next = new Set(before);
    if (open) next.delete(id);
    else next.add(id);
    return next;
  });
  const rows = visibleNodes(nodes, isOpen);
  const tabStop = rows.find((row) => row.node.id === (focused ?? selectedId))?.node.id ?? rows[0]?.node.id;
  const onKeyDown = useTreeKeys({ list, rows, isOpen, setOpen, onSelect });
  return (
    <div ref={list} role="tree" aria-label={label} className={cn('grid gap-px', className)}>
      {rows.map((row, index) => (
        <TreeRow
          key={row.node.id} row={row} selected={row.node.id === selectedId} open={isOpen(row.node.id)} tabIndex={row.node.id === tabStop ? 0 : -1}
          actions={actions?.(row.node)} onToggle={() => setOpen(row.node.id, !isOpen(row.node.id))} onSelect={() => onSelect(row.node.id)}
          onFocus={() => setFocused(row.node.id)} onKeyDown={(event) => onKeyDown(event, row, index)}
        />
      ))}
    </div>
  );
}
