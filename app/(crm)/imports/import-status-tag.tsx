'use client';
import { useTranslations } from 'next-intl';
import { Tag, type TagColor } from '@/components/tag';
import { IMPORT_PHASE, IMPORT_STANDING, type ImportStatus } from '@/domain/import-batch';
import type { Standing } from '@/domain/workflow';

const colors: Record<Standing, TagColor> = { OPEN: 'grey', GOOD: 'green', RISK: 'amber', BAD: 'red' };

/** How far an import is, in words and colour. */
export function ImportStatusTag({ status }: { status: ImportStatus }) {
  const t = useTranslations('workflow.importBatch.states');
  return <Tag color={IMPORT_PHASE[status] === 'RUN' ? 'blue' : colors[IMPORT_STANDING[status]]}>{t(status)}</Tag>;
}
