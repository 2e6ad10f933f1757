'use client';
import { useLocale, useTranslations } from 'next-intl';
import { LOW_SCORE } from '@/domain/visit-sheet';
import { Button } from '@/components/button';
import { cn } from '@/components/cn';
import { Section } from '@/components/section';
import { useCan } from '../../viewer';
import type { CareTask } from './use-task';

type Answer = CareTask['visitAnswers'][number];

/** What was answered on a return visit, with the questions as they were asked. */
export function Answers({ task: { visitSheet, visitAnswers, lowestScore }, onTicket }: { task: CareTask; onTicket: () => void }) {
  const t = useTranslations('careTask');
  const can = useCan();
  const english = useLocale() === 'en';
  if (!visitSheet) return null;
  const asked = visitSheet.visitQuestions.flatMap((question) => visitAnswers.filter((answer) => answer.question === question.key).map((answer) => ({ question, answer })));
  return (
    <Section title={t('answers')} quiet level={3} text={t('sheetVersion', { revision: visitSheet.revision })}>
      {lowestScore !== null && lowestScore < LOW_SCORE && (
        <div className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-red-soft px-3 py-2">
          <p className="min-w-40 flex-1 text-sm text-red">{t('lowScore')}</p>
          {can('serviceTicket:create') && <Button size="sm" onClick={onTicket}>{t('openTicket')}</Button>}
        </div>
      )}
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
