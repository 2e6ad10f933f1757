'use client';
import { useSyncExternalStore } from 'react';

/** Below the kit's `md`: a phone. */
const QUERY = '(max-width: 44.99rem)';

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(QUERY);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

/** Whether the window is as narrow as a phone's. The server takes it for wide. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => window.matchMedia(QUERY).matches, () => false);
}
