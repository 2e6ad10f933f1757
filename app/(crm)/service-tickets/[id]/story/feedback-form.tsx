'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketFeedbackDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { SegmentedControl } from '@/components/segmented-control';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { SATISFIED } from '@/domain/service-ticket';
import { REFRESH } from '../../refresh';
import type { TicketRecord } from '../use-record';
import { submitKey } from './submit-key';
import { useKept } from './use-kept';

const SCORES = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof SCORES)[number];

/** One of us writes down what the customer said, and sees beforehand what comes of it. */
export function FeedbackForm({ ticket: { id, version } }: { ticket: TicketRecord }) {
  const t = useTranslations('serviceTicket.feedback');
  const [outcome, setOutcome] = useKept(id, 'outcome');
  const [score, setScore] = useState<Score | ''>('');
  const [missing, setMissing] = useState(false);
  const act = useAct(ServiceTicketFeedbackDocument, (data) => data.serviceTicketFeedback, { refetch: REFRESH });
  const closes = Number(score) >= SATISFIED;
  const submit = async () => {
    const lacking = !score || !outcome.trim();
    setMissing(lacking);
    if (lacking || act.pending) return;
    const done = await act.run({ id, version, input: { satisfaction: Number(score), outcome: outcome.trim() } });
    if (!done) return;
    setOutcome('');
    setScore('');
    toast.success(closes ? t('archived') : t('reopened'));
  };
  return (
    <section aria-label={t('title')} onKeyDown={submitKey(() => void submit())} className="grid gap-3 rounded-md border border-line-strong bg-raised p-3" data-print="hide">
      <Field label={t('satisfaction')} required error={missing && !score ? t('scoreNeeded') : act.errorAt('satisfaction')} hint={score ? (closes ? t('willArchive') : t('willReopen')) : t('scale')}>
        <SegmentedControl label={t('satisfaction')} options={SCORES.map((value) => ({ value, label: value }))} value={score as Score} onValueChange={(next) => { setScore(next); act.clear(); }} className="justify-self-start" />
      </Field>
      <Field label={t('outcome')} required error={missing && !outcome.trim() ? t('needed') : (act.errorAt('outcome') ?? act.errorOutside(['outcome', 'satisfaction']))}>
        <Textarea value={outcome} rows={3} maxLength={2000} placeholder={t('placeholder')} onValueChange={(next) => { setOutcome(next); act.clear(); }} />
      </Field>
      <Button variant="primary" className="justify-self-end" pending={act.pending} onClick={() => void submit()}>{score && !closes ? t('submitReopen') : t('submit')}</Button>
    </section>
  );
}
