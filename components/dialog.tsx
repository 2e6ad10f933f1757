'use client';
import type { ReactNode, RefObject } from 'react';
import { lazyPopup } from './lazy-popup';

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  size?: 'sm' | 'md' | 'lg';
  /** Buttons, right aligned, the main one last. */
  footer?: ReactNode;
  initialFocus?: RefObject<HTMLElement | null>;
  children?: ReactNode;
}

export const Dialog = lazyPopup<DialogProps>(() => import('./dialog-popup'));
