'use client';
import { useEffect } from 'react';
import { useTimeZone } from 'next-intl';
import { useRouter } from 'next/navigation';
import { writeTimeZone } from '@/app/preferences/write';

/** Instants are shown in the zone of the person's own machine; the server learns of it on the first visit. */
export function useOwnTimeZone() {
  const shown = useTimeZone();
  const router = useRouter();
  useEffect(() => {
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    // A zone that the server does not know under this name stays told once.
    if (!own || own === shown || document.cookie.includes(`tz=${encodeURIComponent(own)}`)) return;
    writeTimeZone(own);
    router.refresh();
  }, [shown, router]);
}
