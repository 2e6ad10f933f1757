'use client';
import { useEffect, useEffectEvent } from 'react';

/**
 * Listens to the units of a project. `onChange` gets the ids of those that changed; `onGap` runs when the line was lost for a while: anything may
 * have happened since.
 */
export function useLiveUnits(projectId: string | undefined, onChange: (ids: readonly string[]) => void, onGap: () => void): void {
  const changed = useEffectEvent(onChange);
  const gap = useEffectEvent(onGap);
  useEffect(() => {
    if (!projectId) return;
    const source = new EventSource(`/api/events?project=${encodeURIComponent(projectId)}`);
    let lost = false;
    source.addEventListener('units', (event) => changed(JSON.parse((event as MessageEvent<string>).data) as string[]));
    source.addEventListener('error', () => { lost = true; });
    source.addEventListener('open', () => {
      if (lost) gap();
      lost = false;
    });
    return () => source.close();
  }, [projectId]);
}
