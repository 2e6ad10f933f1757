'use client';
import type { ReactNode } from 'react';
import { lazyPopup } from './lazy-popup';

export interface ConfirmDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  /** The act itself: "Delete 3 customers", never "OK". */
  confirmLabel: string;
  cancelLabel?: string;
  danger?: boolean;
  /** Closes when it resolves; the message of a rejection is shown and the dialog stays. */
  onConfirm: () => Promise<void> | void;
  children?: ReactNode;
}

export const ConfirmDialog = lazyPopup<ConfirmDialogProps>(() => import('./confirm-dialog-popup'));
