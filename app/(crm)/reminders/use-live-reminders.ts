'use client';
import { useEffect, useEffectEvent } from 'react';

/**
 * Calls `onChange` when one of the person's reminders came or went. Only a window in sight listens: a browser has few connections to a server, and
 * many windows would use them up.
 */
export function useLiveReminders(allowed: boolean, onChange: () => void): void {
  const changed = useEffectEvent(onChange);
  useEffect(() => {
    if (!allowed) return;
    let source: EventSource | undefined;
    let missed = false;
    const follow = () => {
      if (document.hidden) {
        source?.close();
        source = undefined;
        missed = true;
      } else if (!source) {
        source = new EventSource('/api/events?reminders');
        source.addEventListener('reminders', () => changed());
        source.addEventListener('error', () => { missed = true; });
        source.addEventListener('open', () => {
          if (missed) changed();
          missed = false;
        });
      }
    };
    follow();
    document.addEventListener('visibilitychange', follow);
    return () => {
      document.removeEventListener('visibilitychange', follow);
      source?.close();
    };
  }, [allowed]);
}
