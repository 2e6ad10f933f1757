'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES, REMINDER_SOURCES } from '@/domain/reminder';
import type { RuleDraft } from './rule-draft';
import { DIRECTIONS, UNITS } from './span';

interface RuleFieldsProps {
  draft: RuleDraft;
  onChange: (part: Partial<RuleDraft>) => void;
  errorAt: (field: string) => string | undefined;
}

const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));

/** What is watched, and how long before or after it. */
export function WhenFields({ draft, onChange, errorAt }: RuleFieldsProps) {
  const t = useTranslations('reminderRules');
  const byDay = REMINDER_SOURCES[draft.source].kind !== 'INSTANT';
  const exact = draft.direction === 'at';
  return (
    <>
      <Field label={t('source')} hint={byDay ? t('dayHint') : undefined} error={errorAt('source')}>
        <Select options={choices(REMINDER_SOURCE_CODES, (source) => t(`sourceName.${source}`))} value={draft.source} onValueChange={(source) => onChange({ source })} />
      </Field>
      <div className="grid grid-cols-3 gap-x-2 md:gap-x-4">
        <Field label={t('amount')} disabled={exact} error={errorAt('amount') ?? errorAt('offsetMinutes')}>
          <Input inputMode="numeric" disabled={exact} value={draft.amount} onValueChange={(amount) => onChange({ amount })} />
        </Field>
        <Field label={t('unit')} disabled={exact}>
          <Select options={choices(UNITS, (unit) => t(`unitName.${unit}`))} value={draft.unit} disabled={exact} onValueChange={(unit) => onChange({ unit })} />
        </Field>
        <Field label={t('when')}><Select options={choices(DIRECTIONS, (direction) => t(`direction.${direction}`))} value={draft.direction} onValueChange={(direction) => onChange({ direction })} /></Field>
      </div>
    </>
  );
}

/** Who is told, and who after them. */
export function WhomFields({ draft, onChange, errorAt }: RuleFieldsProps) {
  const t = useTranslations('reminderRules');
  return (
    <FieldGrid>
      <Field label={t('audience')}><Select options={choices(REMINDER_AUDIENCES, (audience) => t(`audienceName.${audience}`))} value={draft.audience} onValueChange={(audience) => onChange({ audience })} /></Field>
      <Field label={t('escalate')} hint={t('escalateHint')} error={errorAt('escalateAfterHours')}>
        <Input inputMode="numeric" value={draft.escalateAfterHours} onValueChange={(escalateAfterHours) => onChange({ escalateAfterHours })} />
      </Field>
    </FieldGrid>
  );
}

/** How it reaches people, and when it does not. */
export function ChannelFields({ draft, onChange, errorAt }: RuleFieldsProps) {
  const t = useTranslations('reminderRules');
  return (
    <>
      <FieldGrid>
        <Field label={t('quietFrom')} error={errorAt('quietFrom')}><Input type="time" value={draft.quietFrom} onValueChange={(quietFrom) => onChange({ quietFrom })} /></Field>
        <Field label={t('quietTo')} hint={t('quietHint')} error={errorAt('quietTo')}><Input type="time" value={draft.quietTo} onValueChange={(quietTo) => onChange({ quietTo })} /></Field>
      </FieldGrid>
      <Checkbox checked={draft.dailyMail} onCheckedChange={(dailyMail) => onChange({ dailyMail })} hint={t('dailyMailHint')}>{t('dailyMail')}</Checkbox>
      <Checkbox checked={draft.active} onCheckedChange={(active) => onChange({ active })} hint={t('activeHint')}>{t('on')}</Checkbox>
    </>
  );
}
