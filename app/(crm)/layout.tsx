import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { ask } from '@/app/api/ask';
import { ViewerDocument } from '@/app/apollo/generated/graphql';
import { ApiProvider } from '@/app/apollo/provider';
import { Frame } from './frame';
import { ViewerProvider } from './viewer';

/** Sends people where they belong before anything is drawn. It guards nothing: the API asks every request who is there. */
export default async function CrmLayout({ children }: { children: ReactNode }) {
  const answer = await ask(ViewerDocument);
  if (answer?.setupStatus.open) redirect('/setup');
  if (!answer?.viewer) redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-path') ?? '/')}`);
  return (
    <ApiProvider>
      <NuqsAdapter>
        <ViewerProvider initial={answer.viewer}>
          <Frame>{children}</Frame>
        </ViewerProvider>
      </NuqsAdapter>
    </ApiProvider>
  );
}
