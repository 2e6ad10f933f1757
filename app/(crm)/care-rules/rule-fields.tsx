'use client';
import { useTranslations } from 'next-intl';
import type { CareRuleRowFragment } from '@/app/apollo/generated/graphql';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { FEAST_CODES } from '@/domain/care-days';
import { CARE_OCCASIONS } from '@/domain/care-rule';
import { INTERACTION_CHANNELS } from '@/domain/interaction';
import { DepartmentPicker } from '../departments/department-picker';
import { DictionarySelect } from '../pickers/dictionary-select';
import { AMOUNTS, KINDS, type RuleDraft } from './rule-draft';

interface RuleFieldsProps {
  draft: RuleDraft;
  onChange: (part: Partial<RuleDraft>) => void;
  errorAt: (field: string) => string | undefined;
  /** What is there already: its occasion stays. */
  rule: CareRuleRowFragment | null;
}

const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));

/** On which occasion, and how long before. */
export function WhenFields({ draft, onChange, errorAt, rule }: RuleFieldsProps) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const words = useTranslations('fields.values');
  const { occasion } = draft;
  return (
    <div className="grid gap-x-4 gap-y-4 md:grid-cols-3">
      <Field label={field('occasion')} disabled={rule !== null}>
        <Select options={choices(CARE_OCCASIONS, (one) => words(`occasion.${one}`))} value={occasion} disabled={rule !== null} onValueChange={(next) => onChange({ occasion: next })} />
      </Field>
      {occasion === 'HOLIDAY' && (
        <Field label={field('feast')} error={errorAt('feast')}><Select options={choices(FEAST_CODES, (feast) => words(`feast.${feast}`))} value={draft.feast} onValueChange={(feast) => onChange({ feast })} /></Field>
      )}
      {(occasion === 'DAY_AFTER_ORDER' || occasion === 'RETURN_VISIT') && (
        <Field label={field('days')} hint={t(`fields.whenHint.${occasion}`)} error={errorAt('days')}><Input inputMode="numeric" value={draft.days} onValueChange={(days) => onChange({ days })} /></Field>
      )}
      <Field label={field('leadDays')} hint={t('leadHint')} error={errorAt('leadDays')}><Input inputMode="numeric" value={draft.leadDays} onValueChange={(leadDays) => onChange({ leadDays })} /></Field>
    </div>
  );
}

/** For which customers. */
export function AudienceFields({ draft, onChange, errorAt, rule }: RuleFieldsProps) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const words = useTranslations('fields.values');
  const kinds = [{ value: '' as const, label: t('any') }, ...choices(KINDS, (kind) => words(`customerKind.${kind}`))];
  return (
    <div className="grid gap-x-4 gap-y-4 md:grid-cols-3">
      <Field label={field('gradeId')} error={errorAt('gradeId')}><DictionarySelect type="customer-grade" value={draft.gradeId} current={rule?.grade} placeholder={t('any')} onChange={(gradeId) => onChange({ gradeId })} /></Field>
      <Field label={field('customerKind')} error={errorAt('customerKind')}><Select options={kinds} value={draft.customerKind} onValueChange={(customerKind) => onChange({ customerKind })} /></Field>
      <Field label={field('departmentId')} error={errorAt('departmentId')}><DepartmentPicker value={draft.departmentId} clearable onChange={(departmentId) => onChange({ departmentId })} /></Field>
    </div>
  );
}

/** How they are reached, and in what words. */
export function MessageFields({ draft, onChange, errorAt }: RuleFieldsProps) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const words = useTranslations('fields.values');
  return (
    <>
      <FieldGrid>
        <Field label={field('channel')} error={errorAt('channel')}><Select options={choices(INTERACTION_CHANNELS, (channel) => words(`channel.${channel}`))} value={draft.channel} onValueChange={(channel) => onChange({ channel })} /></Field>
      </FieldGrid>
      <FieldGrid>
        <Field label={field('messageZh')} hint={t('messageHint')} error={errorAt('messageZh')}><Textarea rows={3} value={draft.messageZh} maxLength={1000} onValueChange={(messageZh) => onChange({ messageZh })} /></Field>
        <Field label={field('messageEn')} hint={t('messageHint')} error={errorAt('messageEn')}><Textarea rows={3} value={draft.messageEn} maxLength={1000} onValueChange={(messageEn) => onChange({ messageEn })} /></Field>
      </FieldGrid>
    </>
  );
}

/** What is given, and what it may cost. */
export function CostFields({ draft, onChange, errorAt }: RuleFieldsProps) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const hints = { budgetPerTask: t('budgetPerTaskHint'), budgetPerYear: t('budgetPerYearHint'), approvalAbove: t('approvalHint') };
  return (
    <FieldGrid>
      <Field label={field('gift')} error={errorAt('gift')}><Input value={draft.gift} maxLength={200} onValueChange={(gift) => onChange({ gift })} /></Field>
      {AMOUNTS.map((name) => (
        <Field key={name} label={field(name)} hint={hints[name]} error={errorAt(name)}><Input inputMode="decimal" className="text-end" value={draft[name]} onValueChange={(value) => onChange({ [name]: value })} /></Field>
      ))}
    </FieldGrid>
  );
}
