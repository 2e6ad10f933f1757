'use client';
import type { KeyboardEvent, ReactNode } from 'react';
import { HandContext, useNewHand } from './use-card-in-hand';

const CARD = '[data-board-card]';
const COLUMN = '[data-board-column]';
const ALONG: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
const ACROSS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 };

/** Columns side by side; on a phone one is swiped to the next. Arrows move from card to card. */
export function Board({ label, children }: { label: string; children: ReactNode }) {
  return (
    <HandContext value={useNewHand()}>
      <div role="group" aria-label={label} onKeyDown={moveFocus} className="flex min-h-0 flex-1 snap-x scroll-px-4 gap-3 overflow-x-auto bg-canvas p-4 max-md:px-3">{children}</div>
    </HandContext>
  );
}

const cardsIn = (column: Element | undefined) => [...(column?.querySelectorAll<HTMLElement>(CARD) ?? [])];

function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const card = event.target instanceof Element ? event.target.closest<HTMLElement>(CARD) : null;
  const next = card && !event.ctrlKey && !event.metaKey && !event.altKey ? neighbour(event.currentTarget, card, event.key) : undefined;
  if (!next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

/** The next card of the column, or the one at the same height in the next column that has any. */
function neighbour(board: HTMLElement, card: HTMLElement, key: string): HTMLElement | undefined {
  const columns = [...board.querySelectorAll(COLUMN)];
  const at = columns.findIndex((column) => column.contains(card));
  const place = cardsIn(columns[at]).indexOf(card);
  if (ALONG[key]) return cardsIn(columns[at])[place + ALONG[key]];
  const step = ACROSS[key];
  if (!step) return undefined;
  for (let other = at + step; columns[other]; other += step) {
    const cards = cardsIn(columns[other]);
    if (cards.length) return cards[Math.min(place, cards.length - 1)];
  }
  return undefined;
}
