'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { LEAD_STANDING, type LeadStatus } from '@/domain/lead';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** Where a lead is in its life, in words and colour. */
export function LeadTag({ status }: { status: LeadStatus }) {
  const t = useTranslations('workflow.lead.states');
  return <Tag color={colors[LEAD_STANDING[status]]}>{t(status)}</Tag>;
}
