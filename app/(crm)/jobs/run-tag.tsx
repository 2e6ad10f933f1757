'use client';
import { useTranslations } from 'next-intl';
import type { JobRunState } from '@/app/apollo/generated/graphql';
import { Tag, type TagColor } from '@/components/tag';

const COLORS: Record<JobRunState, TagColor> = { WAITING: 'grey', RUNNING: 'blue', SUCCEEDED: 'green', FAILED: 'red' };

/** Where a run stands. */
export function RunTag({ state }: { state: JobRunState }) {
  const t = useTranslations('jobs');
  return <Tag color={COLORS[state]}>{t(`state.${state}`)}</Tag>;
}
