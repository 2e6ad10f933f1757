'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { CHURN_CASE_STANDING, type ChurnCaseStatus } from '@/domain/churn-case';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** Where a churn case is in its life, in words and colour. */
export function ChurnTag({ status }: { status: ChurnCaseStatus }) {
  const t = useTranslations('workflow.churnCase.states');
  return <Tag color={colors[CHURN_CASE_STANDING[status]]}>{t(status)}</Tag>;
}
