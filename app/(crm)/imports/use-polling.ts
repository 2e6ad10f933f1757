'use client';
import { useEffect } from 'react';

const POLL_MS = 1000;

interface Polled {
  startPolling: (interval: number) => void;
  stopPolling: () => void;
}

/** Asks again and again while something is on its way. */
export function usePolling({ startPolling, stopPolling }: Polled, wanted: boolean) {
  useEffect(() => {
    if (!wanted) return undefined;
    startPolling(POLL_MS);
    return stopPolling;
  }, [startPolling, stopPolling, wanted]);
}
