'use client';
import { useState } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { CareRuleDeleteDocument, type CareRuleRowFragment, CareRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { cn } from '@/components/cn';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { useMoney } from '../values/use-money';
import { useCan } from '../viewer';
import { useSentence } from './use-sentence';

const REFETCH = { refetch: ['CareRuleList'] };

/** A rule: its name, what it does in a line, what it gives and costs, and whether it is on. */
export function RuleRow({ rule, onEdit }: { rule: CareRuleRowFragment; onEdit: () => void }) {
  const t = useTranslations('careRules');
  const can = useCan();
  const sentence = useSentence();
  const name = useLocale() === 'en' ? rule.nameEn : rule.nameZh;
  const [asking, setAsking] = useState(false);
  const update = useAct(CareRuleUpdateDocument, (data) => data.careRuleUpdate, REFETCH);
  const remove = useAct(CareRuleDeleteDocument, (data) => data.careRuleDelete, REFETCH);
  const { id, version, active, gift } = rule;
  const turn = (on: boolean) => update.runOrThrow({ id, version, input: { active: on } }).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { name }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      <Switch checked={active} onCheckedChange={(on) => void turn(on)} disabled={!can('careRule:update')} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {can('careRule:update') ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium hover:underline">{name}</button> : <span className="font-medium">{name}</span>}
          {gift && <Tag plain color="violet">{gift}</Tag>}
          {!active && <Tag>{t('off')}</Tag>}
        </p>
        <p className={cn('mt-0.5', active ? 'text-ink-2' : 'text-ink-3')}>{sentence(rule)}</p>
        <Spending rule={rule} />
      </div>
      {can('careRule:update') && (
        <Menu
          align="end" trigger={<IconButton size="icon-sm" label={t('menu', { name })} icon={<Ellipsis aria-hidden="true" />} />}
          entries={[
            { id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit },
            ...(can('careRule:delete') ? [{ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) }] : []),
          ]}
        />
      )}
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />
    </li>
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
