'use client';
import Link from 'next/link';
import { ArrowRightLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../icon-button';
import { Menu, type MenuEntry } from '../menu';
import { useHand } from './use-card-in-hand';

interface BoardCardProps<Row> {
  row: Row;
  href: string;
  title: string;
  /** Name of the menu by which it moves without a mouse. */
  moveLabel: string;
  /** Where it can go from here; a card that can go nowhere is not dragged. */
  moves: readonly MenuEntry[];
  children: ReactNode;
}

/** A record on a board: a link to its page, draggable, with a menu for those who do not drag. */
export function BoardCard<Row>({ row, href, title, moveLabel, moves, children }: BoardCardProps<Row>) {
  const hand = useHand();
  const movable = moves.length > 0;
  return (
    <li
      draggable={movable} onDragStart={() => hand.take(row)} onDragEnd={() => hand.take(null)}
      className="rounded-md border border-line-strong bg-raised p-2.5 focus-within:border-accent hover:border-line-hover"
    >
      <div className="flex items-start gap-1">
        <Link href={href} data-board-card className="min-w-0 flex-1 font-medium wrap-anywhere hover:underline">{title}</Link>
        {movable && <Menu align="end" trigger={<IconButton size="icon-xs" label={moveLabel} icon={<ArrowRightLeft aria-hidden="true" />} className="-mt-0.5" />} entries={moves} />}
      </div>
      {children}
    </li>
  );
}
