'use client';
import { useState } from 'react';
import { useRouter } from 'next/navigation';
import { useLocale, useTranslations } from 'next-intl';

interface Problem {
  field: string | null;
  message: string;
}
interface Answer {
  redirectUrl?: string | null;
  errors?: Problem[];
}

/** Sends an entry and goes on to the thanks, or says what was wrong. */
export function useEntry(formKey: string) {
  const t = useTranslations('webForm');
  const locale = useLocale();
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const send = async (fields: Record<string, FormDataEntryValue>) => {
    setPending(true);
    setProblems([]);
    try {
      const response = await fetch(`/api/forms/${encodeURIComponent(formKey)}`, {
        method: 'POST', headers: { 'content-type': 'application/json', 'accept-language': locale }, body: JSON.stringify(fields),
      });
      const answer = (await response.json()) as Answer;
      if (!response.ok) return setProblems(answer.errors ?? [{ field: null, message: t('failed') }]);
      // Out of a frame, if it stands in one: the thanks are a page of the site.
      if (answer.redirectUrl) return void window.open(answer.redirectUrl, '_top');
      router.replace(`/forms/${encodeURIComponent(formKey)}?sent=1`);
    } catch {
      setProblems([{ field: null, message: t('failed') }]);
    } finally {
      setPending(false);
    }
  };
  return { pending, problems, send };
}
