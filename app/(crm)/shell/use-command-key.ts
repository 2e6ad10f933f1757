'use client';
import { useSyncExternalStore } from 'react';

const nothing = () => () => undefined;

/** How the shortcut reads on this keyboard; the server does not know it and says Ctrl. */
export function useCommandKey(): string {
  return useSyncExternalStore(nothing, () => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘K' : 'Ctrl K'), () => 'Ctrl K');
}
