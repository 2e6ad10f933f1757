'use client';
import { useTranslations } from 'next-intl';
import { ChurnRuleDeleteDocument, type ChurnRuleRowFragment, ChurnRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { RuleRow } from '../rules/rule-row';
import { useSentence } from './use-sentence';

const REFETCH = { refetch: ['ChurnRuleList', 'ChurnPreview'] };

/** A rule: whom it is for, what it warns of in a sentence, and whether it holds. */
export function ChurnRuleRow({ rule, onEdit }: { rule: ChurnRuleRowFragment; onEdit: () => void }) {
  const t = useTranslations('churnRules');
  const sentence = useSentence();
  const update = useAct(ChurnRuleUpdateDocument, (data) => data.churnRuleUpdate, REFETCH);
  const remove = useAct(ChurnRuleDeleteDocument, (data) => data.churnRuleDelete, REFETCH);
  const { id, version, active, grade, category, remark } = rule;
  return (
    <RuleRow
      noun="churnRule" words="churnRules" name={[category?.label, grade?.label].filter(Boolean).join(' · ') || t('everybody')} active={active} sentence={sentence(rule)}
      onEdit={onEdit} onTurn={(on) => update.runOrThrow({ id, version, input: { active: on } })} onRemove={() => remove.runOrThrow({ id, version })}
    >
      {remark && <p className="mt-0.5 text-sm text-ink-3 wrap-anywhere">{remark}</p>}
    </RuleRow>
  );
}
