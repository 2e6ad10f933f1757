'use client';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { OpportunityMoveDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { REFRESH } from '../refresh';
import type { OpportunityRow } from '../use-opportunity-list';
import type { BoardPlace } from './opportunity-column';

/** Moves an opportunity in development to another stage, and says what came of it. */
export function useMove(): (row: OpportunityRow, place: BoardPlace) => Promise<void> {
  const t = useTranslations('opportunities');
  const act = useAct(OpportunityMoveDocument, (data) => data.opportunityDevelop, { refetch: REFRESH });
  return async (row, place) => {
    try {
      const { opportunity } = await act.runOrThrow({ id: row.id, version: row.version, stageId: place.id });
      toast.success(t('moved', { title: row.title, place: place.label, rate: opportunity?.successRate ?? row.successRate }));
    } catch (reason) {
      toast.error(reason instanceof Error ? reason.message : String(reason));
    }
  };
}
