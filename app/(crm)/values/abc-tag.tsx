'use client';
import { useTranslations } from 'next-intl';
import { Tag } from '@/components/tag';
import { Tooltip } from '@/components/tooltip';
import { ABC_LIMITS, ABC_MONTHS, type AbcClass } from '@/domain/customer-abc';
import { Nothing } from './nothing';

interface AbcTagProps {
  abcClass: AbcClass | null;
  /** Reached by Tab, so that the rule can be read without a mouse; in a list it would be a stop in every row. */
  reachable?: boolean;
}

/** An ABC class; the tooltip says by which rule. */
export function AbcTag({ abcClass, reachable = false }: AbcTagProps) {
  const t = useTranslations('customers.abc');
  if (!abcClass) return <Nothing />;
  return (
    <Tooltip text={t('rule', { months: ABC_MONTHS, a: ABC_LIMITS.A, b: ABC_LIMITS.B })}>
      <span tabIndex={reachable ? 0 : undefined} className="inline-flex rounded-full"><Tag plain color={abcClass === 'A' ? 'green' : 'grey'}>{abcClass}</Tag></span>
    </Tooltip>
  );
}
