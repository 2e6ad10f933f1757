'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { ReminderRuleCreateDocument, type ReminderRuleRowFragment, ReminderRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { REMINDER_AUDIENCES, REMINDER_SOURCE_CODES, REMINDER_SOURCES } from '@/domain/reminder';
import { draftOf, inputOf, type RuleDraft } from './rule-draft';
import { DIRECTIONS, UNITS } from './span';
import { useSentence } from './use-sentence';

const FIELDS = ['nameZh', 'nameEn', 'source', 'offsetMinutes', 'audience', 'quietFrom', 'quietTo', 'escalateAfterHours'];
const REFETCH = { refetch: ['ReminderRuleList'] };

/** A new rule, or one that changes; the sentence above tells what it will do. */
export default function RuleDialog({ rule, onClose }: { rule: ReminderRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('reminderRules');
  const english = useLocale() === 'en';
  const sentence = useSentence();
  const create = useAct(ReminderRuleCreateDocument, (data) => data.reminderRuleCreate, REFETCH);
  const update = useAct(ReminderRuleUpdateDocument, (data) => data.reminderRuleUpdate, REFETCH);
  const act = rule ? update : create;
  const [first] = useState(() => draftOf(rule));
  const [draft, setDraft] = useState(first);
  const change = (part: Partial<RuleDraft>) => setDraft({ ...draft, ...part });
  const input = inputOf(draft);
  const submit = async () => {
    const done = rule ? await update.run({ id: rule.id, version: rule.version, input }) : await create.run({ input });
    if (!done) return;
    toast.success(t('saved', { name: english ? draft.nameEn : draft.nameZh }));
    onClose();
  };
  const choices = <Value extends string>(values: readonly Value[], label: (value: Value) => string) => values.map((value) => ({ value, label: label(value) }));
  const byDay = REMINDER_SOURCES[draft.source].kind !== 'INSTANT';
  return (
    <FormDialog open onOpenChange={onClose} title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={act.pending} dirty={draft !== first} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <output aria-label={t('sentenceLabel')} className="block rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 text-accent-strong">{sentence(input)}</output>
      <FieldGrid>
        <Field label={t('nameZh')} required error={act.errorAt('nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} autoFocus={!english} /></Field>
        <Field label={t('nameEn')} required error={act.errorAt('nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} autoFocus={english} /></Field>
        <Field label={t('source')} className="md:col-span-2" hint={byDay ? t('dayHint') : undefined} error={act.errorAt('source')}>
          <Select options={choices(REMINDER_SOURCE_CODES, (source) => t(`sourceName.${source}`))} value={draft.source} onValueChange={(source) => change({ source })} />
        </Field>
        <div className="grid grid-cols-3 gap-2 md:col-span-2">
          <Field label={t('amount')} disabled={draft.direction === 'at'} error={act.errorAt('offsetMinutes')}><Input type="number" min={1} inputMode="numeric" value={draft.amount} onValueChange={(amount) => change({ amount })} /></Field>
          <Field label={t('unit')} disabled={draft.direction === 'at'}><Select options={choices(UNITS, (unit) => t(`unitName.${unit}`))} value={draft.unit} disabled={draft.direction === 'at'} onValueChange={(unit) => change({ unit })} /></Field>
          <Field label={t('when')}><Select options={choices(DIRECTIONS, (direction) => t(`direction.${direction}`))} value={draft.direction} onValueChange={(direction) => change({ direction })} /></Field>
        </div>
        <Field label={t('audience')}><Select options={choices(REMINDER_AUDIENCES, (audience) => t(`audienceName.${audience}`))} value={draft.audience} onValueChange={(audience) => change({ audience })} /></Field>
        <Field label={t('escalate')} hint={t('escalateHint')} error={act.errorAt('escalateAfterHours')}>
          <Input type="number" min={1} inputMode="numeric" value={draft.escalateAfterHours} suffix={t('hours')} onValueChange={(escalateAfterHours) => change({ escalateAfterHours })} />
        </Field>
      </FieldGrid>
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-sm font-medium text-ink-2">{t('quiet')}</legend>
        <div className="grid grid-cols-2 gap-4">
          <Field label={t('quietFrom')} error={act.errorAt('quietFrom')}><Input type="time" value={draft.quietFrom} onValueChange={(quietFrom) => change({ quietFrom })} /></Field>
          <Field label={t('quietTo')} error={act.errorAt('quietTo')}><Input type="time" value={draft.quietTo} onValueChange={(quietTo) => change({ quietTo })} /></Field>
        </div>
        <p className="text-xs text-ink-3">{t('quietHint')}</p>
      </fieldset>
      <Checkbox checked={draft.dailyMail} onCheckedChange={(dailyMail) => change({ dailyMail })} hint={t('dailyMailHint')}>{t('dailyMail')}</Checkbox>
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('on')}</Checkbox>
    </FormDialog>
  );
}
