'use client';
import type { ReactNode } from 'react';
import { useMutation } from '@apollo/client/react';
import { SignOutDocument } from '@/app/apollo/generated/graphql';
import { forgetDrafts } from './forget';
import { useBell } from './reminders/use-bell';
import { Shell } from './shell';
import { useGlobalSearch } from './use-global-search';
import { useKeptLocale } from './use-kept-locale';
import { useOwnTimeZone } from './use-own-time-zone';
import { useViewer } from './viewer';

/** The shell with the API behind it. */
export function Frame({ children }: { children: ReactNode }) {
  const viewer = useViewer();
  const search = useGlobalSearch();
  const [signOut] = useMutation(SignOutDocument);
  const notifications = useBell();
  useKeptLocale();
  useOwnTimeZone();
  // A new document: nothing of this person's stays in the memory of the page.
  const leave = () => void signOut().finally(() => { forgetDrafts(); window.location.assign('/sign-in'); });
  return <Shell viewer={viewer} notifications={notifications} search={search} onSignOut={leave}>{children}</Shell>;
}
