import type { Metadata } from 'next';
import { cache } from 'react';
import { CircleCheck, Clock, Hourglass, Unplug } from 'lucide-react';
import { NextIntlClientProvider } from 'next-intl';
import { getLocale, getMessages, getTranslations } from 'next-intl/server';
import { feedbackView } from '@/app/api/feedback-view';
import { locales, oneOf } from '@/app/preferences/preferences';
import { isAnswered, isVoid } from '@/domain/feedback-link';
import { FormCard } from '../../forms/[key]/form-card';
import { Outcome } from '../../forms/[key]/outcome';
import { AnswerForm } from './answer-form';
import { LanguageLink } from './language-link';

interface FeedbackPageProps {
  params: Promise<{ token: string }>;
  searchParams: Promise<{ lang?: string | string[]; refused?: string | string[] }>;
}

const look = cache(feedbackView);
const one = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);
const localeOf = async ({ lang }: Awaited<FeedbackPageProps['searchParams']>) => oneOf(locales, one(lang), oneOf(locales, await getLocale(), 'zh-CN'));

export async function generateMetadata({ searchParams }: FeedbackPageProps): Promise<Metadata> {
  const t = await getTranslations({ locale: await localeOf(await searchParams), namespace: 'feedbackLink.page' });
  return { title: t('title'), robots: { index: false, follow: false }, referrer: 'no-referrer' };
}

/** The page behind a link that a customer got by mail, in the language of the part of the mail that it was opened from. */
export default async function FeedbackPage({ params, searchParams }: FeedbackPageProps) {
  const { token } = await params;
  const asked = await searchParams;
  const locale = await localeOf(asked);
  const t = await getTranslations({ locale, namespace: 'feedbackLink.page' });
  const { state, ticket } = await look(token);
  const { feedbackLink, kit } = await getMessages({ locale });
  const body = ticket
    ? <AnswerForm token={token} refused={one(asked.refused)?.split(',') ?? []} />
    : <Closed state={state} locale={locale} />;
  return (
    <div lang={locale}>
      <NextIntlClientProvider locale={locale} messages={{ feedbackLink, kit }}>
        <FormCard title={t('title')} {...(ticket ? { text: ticket.handler ? t('intro', { handler: ticket.handler }) : t('introElsewhere') } : {})}>
          {ticket && (
            <div className="mb-6 rounded-md bg-sunken px-3.5 py-2.5">
              <p className="font-medium wrap-anywhere">{ticket.title}</p>
              <p className="text-sm text-ink-2 tabular-nums">{ticket.number}</p>
            </div>
          )}
          {body}
          <LanguageLink locale={locale} />
        </FormCard>
      </NextIntlClientProvider>
    </div>
  );
}

type State = Awaited<ReturnType<typeof feedbackView>>['state'];
const NONE = 'UNKNOWN';
const TOO_OFTEN = 'TOO_OFTEN';

/** Why there is nothing to fill in. */
async function Closed({ state, locale }: { state: State; locale: (typeof locales)[number] }) {
  const t = await getTranslations({ locale, namespace: 'feedbackLink.page' });
  if (state === NONE) return <Outcome icon={<Unplug />} title={t('unknown')} text={t('unknownText')} />;
  if (state === TOO_OFTEN) return <Outcome icon={<Hourglass />} title={t('often')} text={t('oftenText')} />;
  if (isAnswered(state)) return <Outcome icon={<CircleCheck />} title={t('thanks')} text={t('thanksText')} />;
  if (isVoid(state)) return <Outcome icon={<CircleCheck />} title={t('void')} text={t('voidText')} />;
  return <Outcome icon={<Clock />} title={t('expired')} text={t('expiredText')} />;
}
