'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { CARE_TASK_STANDING, type CareTaskStatus } from '@/domain/care-task';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'blue', GOOD: 'green', RISK: 'amber', BAD: 'grey' };

/** Where a care task is in its life, in words and colour. */
export function CareTag({ status }: { status: CareTaskStatus }) {
  const t = useTranslations('workflow.careTask.states');
  return <Tag color={colors[CARE_TASK_STANDING[status]]}>{t(status)}</Tag>;
}
