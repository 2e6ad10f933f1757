'use client';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import { UNIT_COLORS, type UnitStatus } from '@/domain/unit';

/** Where a unit is on its way to a buyer, in words and colour. */
export function UnitStatusTag({ status }: { status: UnitStatus }) {
  const t = useTranslations('workflow.unit.states');
  return <Tag color={UNIT_COLORS[status]}>{t(status)}</Tag>;
}
