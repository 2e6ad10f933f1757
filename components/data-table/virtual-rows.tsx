'use client';
import type { ReactNode, RefObject } from 'react';
import { useImperativeHandle } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';

export interface RowsHandle {
  scrollTo: (index: number) => void;
}

export interface VirtualRowsProps {
  count: number;
  columns: number;
  scroller: RefObject<HTMLElement | null>;
  handle: RefObject<RowsHandle | null>;
  children: (index: number, measure?: (element: HTMLTableRowElement | null) => void) => ReactNode;
}

/** Draws the rows in sight; two empty rows stand for the others. */
export default function VirtualRows({ count, columns, scroller, handle, children }: VirtualRowsProps) {
  const virtualizer = useVirtualizer<HTMLElement, HTMLTableRowElement>({
    count, overscan: 12, useFlushSync: false,
    getScrollElement: () => scroller.current,
    estimateSize: () => 40,
    initialRect: { width: 0, height: 800 },
  });
  useImperativeHandle(handle, () => ({ scrollTo: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }) }), [virtualizer]);
  const items = virtualizer.getVirtualItems();
  const after = virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <>
      <Spacer height={items[0]?.start ?? 0} columns={columns} />
      {items.map((item) => children(item.index, virtualizer.measureElement))}
      <Spacer height={after} columns={columns} />
    </>
  );
}

function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return <tr aria-hidden="true" className="max-md:block"><td colSpan={columns} className="p-0 max-md:block" style={{ height }} /></tr>;
}
