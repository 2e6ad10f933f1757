'use client';
import { useEffect, useRef } from 'react';
import { useMutation } from '@apollo/client/react';
import { ViewerLocaleDocument } from '@/app/apollo/generated/graphql';
import { usePreferences } from '@/app/preferences/provider';

/** A language chosen in the browser is also the one in which mails come, and the one that other browsers start with. */
export function useKeptLocale() {
  const { locale } = usePreferences();
  const kept = useRef(locale);
  const [keep] = useMutation(ViewerLocaleDocument);
  useEffect(() => {
    if (kept.current === locale) return;
    kept.current = locale;
    void keep({ variables: { locale } });
  }, [locale, keep]);
}
