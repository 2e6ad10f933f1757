'use client';
import type { SubmitEvent } from 'react';
import { CircleAlert } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Textarea } from '@/components/textarea';
import { FEEDBACK_RESULTS, REMARK_LENGTH } from '@/domain/feedback-link';
import { Choice } from './choice';
import { useAnswer } from './use-answer';

interface AnswerFormProps {
  token: string;
  /** Fields that were refused of an answer that came without a script; `often` where there were too many. */
  refused: readonly string[];
}

const SCORES = ['1', '2', '3', '4', '5'] as const;
const TOO_OFTEN = 'often';

/** The form itself. Without a script the browser sends it by itself and is led back here. */
export function AnswerForm({ token, refused }: AnswerFormProps) {
  const t = useTranslations('feedbackLink.page');
  const scores = useTranslations('feedbackLink.scores');
  const results = useTranslations('feedbackLink.results');
  const locale = useLocale();
  const { pending, problems, send } = useAnswer(token);
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!pending) void send(Object.fromEntries(new FormData(event.currentTarget)));
  };
  const errorAt = (name: string) => {
    if (problems.some(({ field }) => field === name)) return name === 'remark' ? problems.find(({ field }) => field === name)?.message : t('choose');
    return problems.length === 0 && refused.includes(name) ? t('choose') : undefined;
  };
  const whole = problems.find(({ field }) => field === null)?.message ?? (problems.length === 0 && refused.includes(TOO_OFTEN) ? t('oftenText') : undefined);
  return (
    <form action={`/api/feedback/${encodeURIComponent(token)}?lang=${locale}`} method="post" onSubmit={submit} className="grid gap-6">
      {whole && <p role="alert" className="flex items-start gap-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red"><CircleAlert aria-hidden="true" className="mt-0.5 shrink-0" />{whole}</p>}
      <Choice name="satisfaction" label={t('satisfaction')} error={errorAt('satisfaction')} numbered options={SCORES.map((value) => ({ value, label: scores(value) }))} />
      <Choice name="result" label={t('result')} error={errorAt('result')} options={FEEDBACK_RESULTS.map((value) => ({ value, label: results(value) }))} />
      <Field label={t('remark')} error={errorAt('remark')}><Textarea name="remark" rows={4} maxLength={REMARK_LENGTH} placeholder={t('remarkHint')} /></Field>
      <Button type="submit" variant="primary" pending={pending} className="h-11 w-full justify-self-stretch">{t('send')}</Button>
      <p className="-mt-3 text-center text-xs text-ink-3">{t('once')}</p>
    </form>
  );
}
