'use client';
import { Lock } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Fact } from '@/components/facts';
import { IconButton } from '@/components/icon-button';
import { Popover } from '@/components/popover';
import { FieldExplanation } from '../access/field-explanation';

interface LockedFactProps {
  recordId: string;
  permission: string;
  field: string;
  label: string;
  /** What a mask leaves of the value; '' where the field is hidden. */
  masked: string;
}

/** A field that a role masks or hides: a lock that says which role, and why. */
export function LockedFact({ label, masked, ...question }: LockedFactProps) {
  const t = useTranslations('customer.lock');
  const hidden = useTranslations('fields.values')('hidden');
  return (
    <Fact label={label}>
      <span className="flex items-center gap-1 text-ink-3">
        <span>{masked || hidden}</span>
        <Popover label={t('label', { label })} align="end" trigger={<IconButton size="icon-xs" label={t('label', { label })} icon={<Lock aria-hidden="true" className="!size-3.5" />} className="-my-0.5" />}>
          <FieldExplanation {...question} />
        </Popover>
      </span>
    </Fact>
  );
}
