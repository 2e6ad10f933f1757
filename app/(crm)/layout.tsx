import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages } from 'next-intl/server';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { ask } from '@/app/api/ask';
import { ViewerDocument } from '@/app/apollo/generated/graphql';
import { ApiProvider } from '@/app/apollo/provider';
import { browserMessages } from '@/app/browser-messages';
import { Frame } from './frame';
import { ViewerProvider } from './viewer';

/** Sends people where they belong before anything is drawn. It guards nothing: the API asks every request who is there. */
export default async function CrmLayout({ children }: { children: ReactNode }) {
  const answer = await ask(ViewerDocument);
  if (answer?.setupStatus.open) redirect('/setup');
  if (!answer?.viewer) redirect(`/sign-in?next=${encodeURIComponent((await headers()).get('x-path') ?? '/')}`);
  return (
    <NextIntlClientProvider messages={browserMessages(await getMessages())}>
      <ApiProvider>
        <NuqsAdapter>
          <ViewerProvider initial={answer.viewer}>
            <Frame>{children}</Frame>
          </ViewerProvider>
        </NuqsAdapter>
      </ApiProvider>
    </NextIntlClientProvider>
  );
}
