import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { headers } from 'next/headers';
import { NextIntlClientProvider } from 'next-intl';
import { getMessages, getTranslations } from 'next-intl/server';
import { CspNonce } from '@/components/csp-nonce';
import { Toaster } from '@/components/toast';
import { TooltipLayer } from '@/components/tooltip-layer';
import { publicMessages } from './browser-messages';
import { PreferencesProvider } from './preferences/provider';
import { readPreferences } from './preferences/read';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common');
  return { title: { default: t('product'), template: `%s · ${t('product')}` }, robots: { index: false } };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, viewportFit: 'cover' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const preferences = await readPreferences();
  const nonce = (await headers()).get('x-nonce') ?? undefined;
  return (
    <html lang={preferences.locale} data-theme={preferences.theme} data-density={preferences.density}>
      <body>
        <CspNonce nonce={nonce}>
          <NextIntlClientProvider messages={publicMessages(await getMessages())}>
            <PreferencesProvider initial={preferences}>
              <div className="isolate">{children}</div>
              <TooltipLayer />
              <Toaster />
            </PreferencesProvider>
          </NextIntlClientProvider>
        </CspNonce>
      </body>
    </html>
  );
}
