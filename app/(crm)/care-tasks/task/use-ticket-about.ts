'use client';
import { useLocale, useTranslations } from 'next-intl';
import { LOW_SCORE } from '@/domain/visit-sheet';
import type { About } from '../../service-tickets/new/draft';
import type { CareTask } from './use-task';

/** What a ticket about a low score begins with: whom it is about, what was scored low, and what else came of the visit. */
export function useTicketAbout(task: CareTask | undefined): About {
  const t = useTranslations('careTask');
  const english = useLocale() === 'en';
  if (!task?.customer) return {};
  const { customer, contact, channel, result, visitSheet, visitAnswers, lowestScore } = task;
  const low = visitAnswers.flatMap(({ question: key, score }) => {
    const question = visitSheet?.visitQuestions.find((one) => one.key === key);
    return question && score !== null && score < LOW_SCORE ? [`${english ? question.textEn : question.textZh} ${t(`scores.${score as 1 | 2}`)}`] : [];
  });
  return {
    customer: { value: customer.id, label: customer.name },
    begin: { title: lowestScore === null ? '' : t('ticketTitle', { score: lowestScore }), request: [...low, result].filter(Boolean).join('\n'), channel, contactId: contact?.id ?? null },
  };
}
