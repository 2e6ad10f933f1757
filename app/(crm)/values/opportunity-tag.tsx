'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { OPPORTUNITY_STANDING, type OpportunityStatus } from '@/domain/opportunity';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** The colour of a state. */
export const opportunityColor = (status: OpportunityStatus): TagColor => colors[OPPORTUNITY_STANDING[status]];

/** Where an opportunity is in its life, in words and colour. */
export function OpportunityTag({ status }: { status: OpportunityStatus }) {
  const t = useTranslations('workflow.opportunity.states');
  return <Tag color={opportunityColor(status)}>{t(status)}</Tag>;
}
