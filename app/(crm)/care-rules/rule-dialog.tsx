'use client';
import { useState } from 'react';
import { useLocale, useTranslations } from 'next-intl';
import { CareRuleCreateDocument, type CareRuleRowFragment, CareRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { AMOUNTS, draftOf, inputOf, numbersOf, type RuleDraft } from './rule-draft';
import { AudienceFields, CostFields, MessageFields, WhenFields } from './rule-fields';
import { usePreview } from './use-preview';

const FIELDS = ['nameZh', 'nameEn', 'feast', 'days', 'leadDays', 'gradeId', 'customerKind', 'departmentId', 'channel', 'messageZh', 'messageEn', 'gift', ...AMOUNTS];
const REFETCH = { refetch: ['CareRuleList'] };

/** A new rule, or one that changes; how many tasks it will make stands above. */
export default function RuleDialog({ rule, onClose }: { rule: CareRuleRowFragment | null; onClose: () => void }) {
  const t = useTranslations('careRules');
  const field = useTranslations('fields.careRule');
  const english = useLocale() === 'en';
  const create = useAct(CareRuleCreateDocument, (data) => data.careRuleCreate, REFETCH);
  const update = useAct(CareRuleUpdateDocument, (data) => data.careRuleUpdate, REFETCH);
  const act = rule ? update : create;
  const [first] = useState(() => draftOf(rule));
  const [draft, setDraft] = useState(first);
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<RuleDraft>) => { setDraft((old) => ({ ...old, ...part })); setChecked(false); };
  const numbers = useNumbers(numbersOf(draft.occasion), draft);
  const input = inputOf(draft);
  const submit = async () => {
    setChecked(true);
    if (!numbers.check() || !input || !draft.nameZh.trim() || !draft.nameEn.trim()) return;
    const { occasion: _, ...changed } = input;
    const done = rule ? await update.run({ id: rule.id, version: rule.version, input: changed }) : await create.run({ input });
    if (!done) return;
    toast.success(t('saved', { name: english ? draft.nameEn : draft.nameZh }));
    onClose();
  };
  const errorAt = (name: string) => numbers.errorAt(name) ?? act.errorAt(name);
  const needed = (value: string, name: string) => (checked && !value.trim() ? t('needed') : act.errorAt(name));
  const fields = { draft, onChange: change, errorAt, rule };
  return (
    <FormDialog open onOpenChange={onClose} size="lg" title={t(rule ? 'edit' : 'create')} submitLabel={t('save')} pending={act.pending} dirty={draft !== first} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <Preview count={usePreview(input)} />
      <FieldGrid>
        <Field label={field('nameZh')} required error={needed(draft.nameZh, 'nameZh')}><Input value={draft.nameZh} maxLength={100} onValueChange={(nameZh) => change({ nameZh })} /></Field>
        <Field label={field('nameEn')} required error={needed(draft.nameEn, 'nameEn')}><Input value={draft.nameEn} maxLength={100} onValueChange={(nameEn) => change({ nameEn })} /></Field>
      </FieldGrid>
      <WhenFields {...fields} />
      <AudienceFields {...fields} />
      <MessageFields {...fields} />
      <CostFields {...fields} />
      <Checkbox checked={draft.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{t('on')}</Checkbox>
    </FormDialog>
  );
}

function Preview({ count }: { count: number | null | undefined }) {
  const t = useTranslations('careRules');
  const words = count === undefined ? t('previewing') : count === null ? t('previewMissing') : t('preview', { count });
  return <output aria-label={t('previewLabel')} className="block rounded-md border border-accent-line bg-accent-soft px-3 py-2.5 text-accent-strong tabular-nums">{words}</output>;
}
