'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ServiceTicketFeedbackDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { SATISFIED } from '@/domain/service-ticket';
import { REFRESH } from '../../refresh';
import { useKept } from './use-kept';

export const SCORES = ['1', '2', '3', '4', '5'] as const;
type Score = (typeof SCORES)[number];
export type FeedbackDraft = ReturnType<typeof useFeedback>;

/** What the customer said of a ticket, while it is written down, and its sending. */
export function useFeedback({ id, version }: { id: string; version: number }, done?: () => void) {
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
    if (!(await act.run({ id, version, input: { satisfaction: Number(score), outcome: outcome.trim() } }))) return;
    setOutcome('');
    setScore('');
    toast.success(closes ? t('archived') : t('reopened'));
    done?.();
  };
  return {
    outcome, score, submit, pending: act.pending, closes, reopens: score !== '' && !closes,
    change: (part: { outcome?: string; score?: Score }) => {
      if (part.outcome !== undefined) setOutcome(part.outcome);
      if (part.score) setScore(part.score);
      act.clear();
    },
    errors: {
      score: missing && !score ? t('scoreNeeded') : act.errorAt('satisfaction'),
      outcome: missing && !outcome.trim() ? t('needed') : (act.errorAt('outcome') ?? act.errorOutside(['outcome', 'satisfaction'])),
    },
  };
}
