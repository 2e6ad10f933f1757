'use client';
import { useLocale, useTranslations } from 'next-intl';
import { LOW_SCORE } from '@/domain/visit-sheet';
import { cn } from '@/components/cn';
import { Section } from '@/components/section';
import type { CareTask } from './use-task';

type Answer = CareTask['visitAnswers'][number];

/** What was answered on a return visit, with the questions as they were asked. */
export function Answers({ task: { visitSheet, visitAnswers, lowestScore } }: { task: CareTask }) {
  const t = useTranslations('careTask');
  const english = useLocale() === 'en';
  if (!visitSheet) return null;
  const asked = visitSheet.visitQuestions.flatMap((question) => visitAnswers.filter((answer) => answer.question === question.key).map((answer) => ({ question, answer })));
  return (
    <Section title={t('answers')} quiet level={3} text={t('sheetVersion', { revision: visitSheet.revision })}>
      {lowestScore !== null && lowestScore < LOW_SCORE && <p className="mb-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red">{t('lowScore')}</p>}
      <dl className="grid gap-2">
        {asked.map(({ question, answer }) => (
          <div key={question.key}>
            <dt className="text-sm text-ink-3">{english ? question.textEn : question.textZh}</dt>
            <dd className={cn('font-medium', answer.score !== null && answer.score < LOW_SCORE && 'text-red')}><AnswerWords answer={answer} /></dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function AnswerWords({ answer: { text, score, yes } }: { answer: Answer }) {
  const t = useTranslations('careTask');
  if (score !== null) return t(`scores.${score as 1 | 2 | 3 | 4 | 5}`);
  return yes === null ? text : t(yes ? 'yes' : 'no');
}
