'use client';
import { useLocale, useTranslations } from 'next-intl';
import { CareRuleDeleteDocument, type CareRuleRowFragment, CareRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { cn } from '@/components/cn';
import { Tag } from '@/components/tag';
import { RuleRow } from '../rules/rule-row';
import { useMoney } from '../values/use-money';
import { useSentence } from './use-sentence';

const REFETCH = { refetch: ['CareRuleList'] };

/** A rule: its name, what it does in a line, what it gives and costs, and whether it is on. */
export function CareRuleRow({ rule, onEdit }: { rule: CareRuleRowFragment; onEdit: () => void }) {
  const sentence = useSentence();
  const name = useLocale() === 'en' ? rule.nameEn : rule.nameZh;
  const update = useAct(CareRuleUpdateDocument, (data) => data.careRuleUpdate, REFETCH);
  const remove = useAct(CareRuleDeleteDocument, (data) => data.careRuleDelete, REFETCH);
  const { id, version, active, gift } = rule;
  return (
    <RuleRow
      noun="careRule" words="careRules" name={name} active={active} sentence={sentence(rule)} aside={gift && <Tag plain color="violet">{gift}</Tag>}
      onEdit={onEdit} onTurn={(on) => update.runOrThrow({ id, version, input: { active: on } })} onRemove={() => remove.runOrThrow({ id, version })}
    >
      <Spending rule={rule} />
    </RuleRow>
  );
}

/** What the year has cost so far, and how much of the budget that is. */
function Spending({ rule: { budgetPerTask, budgetPerYear, currency, spending: { year, spent, committed } } }: { rule: CareRuleRowFragment }) {
  const t = useTranslations('careRules');
  const money = useMoney();
  const used = Number(spent) + Number(committed);
  if (budgetPerTask === null && budgetPerYear === null && used === 0) return null;
  const words = [t('spent', { year: String(year), spent: money.full(spent, currency), committed: money.full(committed, currency) }), budgetPerYear !== null && t('budget', { budget: money.full(budgetPerYear, currency) })];
  const share = budgetPerYear === null ? null : Math.min(100, Number(budgetPerYear) === 0 ? 100 : (used / Number(budgetPerYear)) * 100);
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-3">
      {share !== null && <span aria-hidden="true" className="h-1.5 w-24 overflow-hidden rounded-full bg-track"><span className={cn('block h-full', share >= 100 ? 'bg-red' : 'bg-accent')} style={{ width: `${share}%` }} /></span>}
      <span className="tabular-nums">{words.filter(Boolean).join(' · ')}</span>
    </div>
  );
}
