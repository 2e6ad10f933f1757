'use client';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { SegmentedControl } from '@/components/segmented-control';
import { Textarea } from '@/components/textarea';
import { type FeedbackDraft, SCORES } from './use-feedback';

/** The score, with what comes of it, and the customer's words. */
export function FeedbackFields({ form: { outcome, score, closes, change, errors } }: { form: FeedbackDraft }) {
  const t = useTranslations('serviceTicket.feedback');
  return (
    <>
      <Field label={t('satisfaction')} required error={errors.score} hint={score ? (closes ? t('willArchive') : t('willReopen')) : t('scale')}>
        <SegmentedControl label={t('satisfaction')} options={SCORES.map((value) => ({ value, label: value }))} value={score} onValueChange={(next) => { if (next) change({ score: next }); }} className="justify-self-start" />
      </Field>
      <Field label={t('outcome')} required error={errors.outcome}>
        <Textarea value={outcome} rows={3} maxLength={2000} placeholder={t('placeholder')} onValueChange={(next) => change({ outcome: next })} />
      </Field>
    </>
  );
}
