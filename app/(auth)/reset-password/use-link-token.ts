'use client';
import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void) => {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
};

/** The token of a mailed link. It stands behind the #, so that no server and no log ever sees it; undefined until the browser has looked. */
export function useLinkToken(): string | null | undefined {
  return useSyncExternalStore(subscribe, () => new URLSearchParams(window.location.hash.slice(1)).get('token'), () => undefined);
}
