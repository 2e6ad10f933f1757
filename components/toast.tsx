'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { toastWanted } from './toast-queue';

export { toast } from './toast-queue';

/** Fetches the real toaster when somebody begins to do something: what there is to say may be that the network is gone. What was said meanwhile waits. */
export function Toaster() {
  const [View, setView] = useState<ComponentType | null>(null);
  useEffect(() => {
    const here = new AbortController();
    const fetchView = () => void import('./toast-view').then(({ default: view }) => { setView(() => view); here.abort(); }, () => undefined);
    for (const event of ['pointerdown', 'keydown', 'online']) window.addEventListener(event, fetchView, { signal: here.signal });
    toastWanted.addEventListener('wanted', fetchView, { signal: here.signal });
    return () => here.abort();
  }, []);
  return View && <View />;
}
