'use client';
import { useQuery } from '@apollo/client/react';
import { useLocale, useTranslations } from 'next-intl';
import { AskedNowDocument, type AskedNowQuery } from '@/app/apollo/generated/graphql';
import { Field } from '@/components/field';
import { RadioGroup } from '@/components/radio-group';
import { Section } from '@/components/section';
import { Textarea } from '@/components/textarea';
import { asksQuestions } from '@/domain/care-rule';
import type { CareTask } from './use-task';

type Question = AskedNowQuery['visitSheets']['nodes'][number]['visitQuestions'][number];
const SCORES = ['1', '2', '3', '4', '5'] as const;
const YES_NO = ['yes', 'no'] as const;

/** The questions that are asked of this kind of customer now, and what was answered so far; the form keeps the answers. */
export function useSheet({ occasion, customer }: CareTask, answers: Record<string, string>, onAnswers: (answers: Record<string, string>) => void) {
  const customerKind = customer?.kind ?? 'ORGANISATION';
  const { data } = useQuery(AskedNowDocument, { variables: { customerKind }, skip: !asksQuestions(occasion) });
  // The version that was open at first stays, whatever comes meanwhile.
  const sheet = data?.visitSheets.nodes[0];
  const given = sheet?.visitQuestions.flatMap(({ key, kind }) => (answers[key]?.trim() ? [answerOf(key, kind, answers[key])] : [])) ?? [];
  return {
    sheet, answers, answer: (key: string, value: string) => onAnswers({ ...answers, [key]: value }),
    input: sheet ? { visitSheetId: sheet.id, answers: given } : {},
  };
}

function answerOf(question: string, kind: Question['kind'], value: string) {
  if (kind === 'SCORE') return { question, score: Number(value) };
  return kind === 'YES_NO' ? { question, yes: value === 'yes' } : { question, text: value.trim() };
}

/** The questions of the sheet, one below the other. */
export function VisitFields({ sheet: { sheet, answers, answer }, errorAt }: { sheet: ReturnType<typeof useSheet>; errorAt: (field: string) => string | undefined }) {
  const t = useTranslations('careTask');
  if (!sheet) return null;
  return (
    <Section title={t('sheet')} quiet level={3}>
      <div className="grid gap-4">
        {sheet.visitQuestions.map((question) => (
          <QuestionField key={question.key} question={question} value={answers[question.key] ?? ''} onChange={(value) => answer(question.key, value)} error={errorAt(`answers.${question.key}`)} />
        ))}
      </div>
    </Section>
  );
}

function QuestionField({ question: { kind, textZh, textEn, required }, value, onChange, error }: { question: Question; value: string; onChange: (value: string) => void; error: string | undefined }) {
  const t = useTranslations('careTask');
  const words = useLocale() === 'en' ? textEn : textZh;
  if (kind === 'TEXT') return <Field label={words} required={required} error={error}><Textarea rows={2} value={value} maxLength={2000} onValueChange={onChange} /></Field>;
  const options = kind === 'SCORE' ? SCORES.map((score) => ({ value: score as string, label: t(`scores.${score}`) })) : YES_NO.map((choice) => ({ value: choice as string, label: t(choice) }));
  const none = required ? [] : [{ value: '', label: t('notAnswered') }];
  return (
    <div className="grid gap-1">
      <RadioGroup label={required ? `${words} *` : words} inline options={[...options, ...none]} value={value || (required ? null : '')} onValueChange={onChange} />
      {error && <p role="alert" className="text-xs text-red">{error}</p>}
    </div>
  );
}
