'use client';
import { useEffect, useState } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';

interface Problem {
  field: string | null;
  message: string;
}

const GONE = 410;

/** Tells that the page is in sight, and sends the answer; the page then says what became of the link. */
export function useAnswer(token: string) {
  const t = useTranslations('feedbackLink.page');
  const locale = useLocale();
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const door = `/api/feedback/${encodeURIComponent(token)}`;
  useOpened(`${door}/opened`);
  const send = async (fields: Record<string, FormDataEntryValue>) => {
    setPending(true);
    setProblems([]);
    try {
      const response = await fetch(`${door}?lang=${locale}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(fields) });
      if (response.ok || response.status === GONE) return router.refresh();
      const answer = (await response.json()) as { errors?: Problem[] };
      setProblems(answer.errors ?? [{ field: null, message: t('failed') }]);
    } catch {
      setProblems([{ field: null, message: t('failed') }]);
    } finally {
      setPending(false);
    }
  };
  return { pending, problems, send };
}

/** Once the page can be seen: a browser that only fetches it beforehand shows it to nobody. */
function useOpened(address: string): void {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', tell);
      // Nobody waits for this, and nothing is lost where it fails.
      void fetch(address, { method: 'POST', keepalive: true }).catch(() => undefined);
    };
    document.addEventListener('visibilitychange', tell);
    tell();
    return () => document.removeEventListener('visibilitychange', tell);
  }, [address]);
}
