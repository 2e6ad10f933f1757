'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { OPPORTUNITY_STANDING, type OpportunityStatus } from '@/domain/opportunity';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** Where an opportunity is in its life, in words and colour. */
export function OpportunityTag({ status }: { status: OpportunityStatus }) {
  const t = useTranslations('workflow.opportunity.states');
  return <Tag color={colors[OPPORTUNITY_STANDING[status]]}>{t(status)}</Tag>;
}
