import type { ReactNode } from 'react';

export interface ToastEntry {
  id: string;
  type: 'success' | 'error' | 'info';
  title: ReactNode;
  description?: ReactNode;
  action?: { label: string; onClick: () => void };
  /** Milliseconds; 0 stays until it is closed. */
  duration: number;
}
type Listener = (event: { add: ToastEntry } | { close: string }) => void;
export type ToastOptions = Partial<Pick<ToastEntry, 'description' | 'action' | 'duration'>>;

/** What was said before the toaster's code had arrived. */
const waiting: ToastEntry[] = [];
const listeners = new Set<Listener>();
let counter = 0;

export function listenToToasts(listener: Listener): () => void {
  listeners.add(listener);
  for (const entry of waiting.splice(0)) listener({ add: entry });
  return () => listeners.delete(listener);
}

/** Tells the light half of the toaster that its heavy half is wanted. */
export const toastWanted = new EventTarget();

function show(type: ToastEntry['type'], title: ReactNode, { description, action, duration }: ToastOptions = {}): string {
  const id = `toast-${++counter}`;
  const entry: ToastEntry = { id, type, title, description, action, duration: duration ?? (action ? 15_000 : type === 'error' ? 10_000 : 5000) };
  if (listeners.size === 0) waiting.push(entry);
  for (const listener of listeners) listener({ add: entry });
  toastWanted.dispatchEvent(new Event('wanted'));
  return id;
}

/** Callable from anywhere in the browser; <Toaster/> is in the root layout. */
export const toast = {
  success: (title: ReactNode, options?: ToastOptions) => show('success', title, options),
  info: (title: ReactNode, options?: ToastOptions) => show('info', title, options),
  error: (title: ReactNode, options?: ToastOptions) => show('error', title, options),
  /** For destructive acts: half a minute to think again. */
  undo: (title: ReactNode, label: string, onUndo: () => void) => show('success', title, { action: { label, onClick: onUndo }, duration: 30_000 }),
  close: (id: string) => { for (const listener of listeners) listener({ close: id }); },
};
