import { cloneElement, type ReactElement } from 'react';

export type TooltipSide = 'top' | 'bottom' | 'left' | 'right';

interface TooltipProps {
  text: string;
  /** Keys of the shortcut, shown beside the text. */
  keys?: readonly string[];
  side?: TooltipSide;
  /** One focusable element. It carries its own name; the tooltip only repeats or adds to it for the eye. */
  children: ReactElement<TooltipMarks>;
}

export interface TooltipMarks {
  'data-tip'?: string;
  'data-tip-keys'?: string;
  'data-tip-side'?: TooltipSide;
}

/** Only marks its child; the one TooltipLayer of the page shows the text. A thousand of them cost nothing. */
export function Tooltip({ text, keys, side = 'bottom', children }: TooltipProps) {
  return cloneElement(children, { 'data-tip': text, 'data-tip-keys': keys?.join(' '), 'data-tip-side': side });
}
