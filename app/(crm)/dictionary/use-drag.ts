'use client';
import { useState, type DragEvent } from 'react';

export interface RowDrag {
  /** Of the handle. */
  handle: { draggable: true; onDragStart: (event: DragEvent) => void; onDragEnd: () => void };
  /** Of the whole row. */
  target: { onDragOver: (event: DragEvent) => void; onDrop: (event: DragEvent) => void };
  dragged: boolean;
  /** Where the dragged row would come to stand beside this one. */
  edge: 'above' | 'below' | null;
}

/** Rows that are pulled to another place by a handle. By keyboard and touch the same is done by the row's menu. */
export function useDrag(onMove: (from: number, to: number) => void) {
  const [from, setFrom] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const end = () => { setFrom(null); setOver(null); };
  const row = (place: number): RowDrag => ({
    handle: {
      draggable: true,
      onDragStart: (event) => {
        event.dataTransfer.effectAllowed = 'move';
        const line = event.currentTarget.closest('li');
        if (line) event.dataTransfer.setDragImage(line, 12, 16);
        setFrom(place);
      },
      onDragEnd: end,
    },
    target: {
      onDragOver: (event) => {
        if (from === null) return;
        event.preventDefault();
        if (over !== place) setOver(place);
      },
      onDrop: (event) => {
        event.preventDefault();
        if (from !== null && from !== place) onMove(from, place);
        end();
      },
    },
    dragged: from === place,
    edge: from === null || over !== place || from === place ? null : from < place ? 'below' : 'above',
  });
  return { row };
}
