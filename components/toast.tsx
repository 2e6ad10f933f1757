'use client';
import { lazy, Suspense, useEffect, useState } from 'react';
import { toastWanted } from './toast-queue';

export { toast } from './toast-queue';

const ToastView = lazy(() => import('./toast-view'));

/** Fetches the real toaster with the first toast. */
export function Toaster() {
  const [wanted, setWanted] = useState(false);
  useEffect(() => {
    const onWanted = () => setWanted(true);
    toastWanted.addEventListener('wanted', onWanted, { once: true });
    return () => toastWanted.removeEventListener('wanted', onWanted);
  }, []);
  return wanted && <Suspense><ToastView /></Suspense>;
}
