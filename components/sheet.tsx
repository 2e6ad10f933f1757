'use client';
import type { ReactNode } from 'react';
import { lazyPopup } from './lazy-popup';

export interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  footer?: ReactNode;
  className?: string;
  children: ReactNode;
}

/** From the right on a desk, from below on a phone. */
export const Sheet = lazyPopup<SheetProps>(() => import('./sheet-popup'));
