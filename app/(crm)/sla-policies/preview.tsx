'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Field } from '@/components/field';
import { Select } from '@/components/select';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { PRIORITIES, USUAL_PRIORITY } from '@/domain/service-ticket';
import { fittingPolicies, SLA_CRITERIA } from '@/domain/sla';
import { DictionarySelect } from '../pickers/dictionary-select';
import type { ScopedPolicy } from './scope-of';
import { usePolicyWords } from './use-policy-words';

/** Which policy a ticket would get, and why it goes before the others that fit. */
export function Preview({ policies }: { policies: readonly ScopedPolicy[] }) {
  const t = useTranslations('slaPolicies.preview');
  const criteria = useTranslations('slaPolicies.criterion');
  const priorities = useTranslations('fields.values.priority');
  const words = usePolicyWords();
  const [typeId, setTypeId] = useState<string | null>(null);
  const [priority, setPriority] = useState<string>(USUAL_PRIORITY);
  const [gradeId, setGradeId] = useState<string | null>(null);
  const [winner, ...others] = fittingPolicies<string, ScopedPolicy>(policies, { typeId, priority, gradeId });
  const named = (policy: ScopedPolicy) => SLA_CRITERIA.filter((name) => policy[name] !== null).map((name) => criteria(name)).join(t('and')) || t('nothingNamed');
  return (
    <section aria-label={t('title')} className="my-2 grid gap-3 rounded-md border border-line bg-raised p-3">
      <div className="grid gap-3 sm:grid-cols-3">
        <Field label={t('type')}><DictionarySelect type={SERVICE_TYPES} value={typeId} onChange={setTypeId} placeholder={t('any')} /></Field>
        <Field label={t('priority')}><Select options={PRIORITIES.map((value) => ({ value, label: priorities(value) }))} value={priority} onValueChange={setPriority} /></Field>
        <Field label={t('grade')}><DictionarySelect type="customer-grade" value={gradeId} onChange={setGradeId} placeholder={t('any')} /></Field>
      </div>
      <output className="block">
        {winner ? (
          <>
            <span className="font-medium">{t('gets', { name: words.name(winner) })}</span> <span className="text-ink-2">{words.promise(winner)}</span>
            <span className="mt-1 block text-sm text-ink-3">
              {others.length ? t('because', { named: named(winner), others: others.map((policy) => t('other', { name: words.name(policy), named: named(policy) })).join(t('separator')) }) : t('only')}
            </span>
          </>
        ) : <span className="text-ink-2">{t('nobody')}</span>}
      </output>
    </section>
  );
}
