'use client';
import { useEffect } from 'react';

/** Lets the browser ask before the page is left or loaded again while something would be lost. */
export function useLeaveWarning(lost: boolean) {
  useEffect(() => {
    if (!lost) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [lost]);
}
