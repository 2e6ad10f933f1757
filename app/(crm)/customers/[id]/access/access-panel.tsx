'use client';
import { useQuery } from '@apollo/client/react';
import { CircleCheck, CircleSlash } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerAccessDocument, type ExplanationFragment } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { Tag } from '@/components/tag';
import { useViewer } from '../../../viewer';
import type { CustomerRecord } from '../use-record';
import { useExplanationWords } from './use-explanation-words';

/** "Why can I see this?": the rules that are enforced, asked about this very record. */
export function AccessPanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.access');
  const { data, error, refetch } = useQuery(CustomerAccessDocument, { variables: { id: customer.id }, fetchPolicy: 'cache-and-network' });
  if (error && !data) return <ErrorState onRetry={() => void refetch()} />;
  return (
    <div className="grid max-w-2xl gap-7">
      <Section title={t('title')} text={t('text')}>
        {data
          ? <ul className="divide-y divide-line border-y border-line">{[data.read, data.update, data.delete, data.transfer].map((answer) => <Answer key={answer.permission} answer={answer} />)}</ul>
          : <div aria-busy="true" className="grid gap-4 py-2"><Skeleton className="w-80" /><Skeleton className="w-72" /><Skeleton className="w-80" /></div>}
      </Section>
      <RestrictedFields />
    </div>
  );
}

function Answer({ answer }: { answer: ExplanationFragment }) {
  const t = useTranslations('customer.access');
  const verbs = useTranslations('permissions.verbs');
  const words = useExplanationWords();
  return (
    <li className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5 py-3 sm:grid-cols-[auto_5rem_minmax(0,1fr)]">
      {answer.allowed ? <CircleCheck aria-hidden="true" className="mt-0.5 text-green" /> : <CircleSlash aria-hidden="true" className="mt-0.5 text-ink-3" />}
      <span className="font-medium">{verbs(answer.permission.split(':')[1] ?? '')}<span className="sr-only"> {answer.allowed ? t('can') : t('cannot')}</span></span>
      <span className="text-ink-2 max-sm:col-start-2">{words(answer)}</span>
    </li>
  );
}

/** What the viewer's roles keep from them, whatever the customer. */
function RestrictedFields() {
  const t = useTranslations();
  const { fieldRights } = useViewer();
  const restricted = [...fieldRights];
  return (
    <Section title={t('customer.access.fieldsTitle')} text={restricted.length ? t('customer.access.fieldsText') : t('customer.access.noFields')}>
      {restricted.length > 0 && (
        <ul className="flex flex-wrap gap-2">
          {restricted.map(([key, right]) => {
            const [noun = '', field = ''] = key.split('.');
            return <li key={key}><Tag plain>{`${t(`permissions.nouns.${noun}`)} · ${t(`fields.${noun}.${field}`)}${t('kit.colon')}${t(`permissions.fieldRights.${right}`)}`}</Tag></li>;
          })}
        </ul>
      )}
    </Section>
  );
}
