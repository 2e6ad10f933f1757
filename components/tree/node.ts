import type { ReactNode } from 'react';

export interface TreeNode {
  id: string;
  label: string;
  /** Grey, at the end: a head count. */
  note?: ReactNode;
  icon?: ReactNode;
  children?: readonly TreeNode[];
}

export interface VisibleNode {
  node: TreeNode;
  level: number;
  position: number;
  siblings: number;
  parentId: string | null;
}

/** The nodes one can see now, in the order in which they stand. */
export function visibleNodes(nodes: readonly TreeNode[], isOpen: (id: string) => boolean, level = 1, parentId: string | null = null): VisibleNode[] {
  return nodes.flatMap((node, index) => [
    { node, level, position: index + 1, siblings: nodes.length, parentId },
    ...(node.children && isOpen(node.id) ? visibleNodes(node.children, isOpen, level + 1, node.id) : []),
  ]);
}
