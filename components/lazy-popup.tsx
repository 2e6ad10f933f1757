'use client';
import { useState, type ComponentType } from 'react';
import { onDemand } from './on-demand';

/** A popup whose code comes when it opens for the first time; it stays mounted, so that it can also leave gracefully. */
export function lazyPopup<Props extends { open: boolean }>(load: () => Promise<{ default: ComponentType<Props> }>): ComponentType<Props> {
  const Popup = onDemand(load);
  return function LazyPopup(props: Props) {
    const [used, setUsed] = useState(props.open);
    if (props.open && !used) setUsed(true);
    return used ? <Popup {...props} /> : null;
  };
}
