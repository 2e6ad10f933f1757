'use client';
import { useTranslations } from 'next-intl';
import { CareTaskApproveDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { toast } from '@/components/toast';
import { useMoney } from '../../values/use-money';
import { REFRESH } from '../refresh';
import type { StepFormProps } from './step-form';

/** Asks once more, beside what the rule has spent of its year by now. */
export function ApproveForm({ task: { id, version, gift, plannedCost, rule }, onClose }: StepFormProps) {
  const t = useTranslations('careTask');
  const money = useMoney();
  const act = useAct(CareTaskApproveDocument, (data) => data.careTaskApprove, { refetch: REFRESH });
  const amount = (text: string | null | undefined) => money.full(text ?? '0', rule?.currency ?? 'CNY');
  const spending = { year: String(rule?.spending.year ?? ''), spent: amount(rule?.spending.spent), committed: amount(rule?.spending.committed) };
  const cost = { gift: gift ?? '', cost: amount(plannedCost) };
  const text = rule?.budgetPerYear == null ? t('approveNoLimit', { ...cost, ...spending }) : t('approveText', { ...cost, ...spending, budget: amount(rule.budgetPerYear) });
  const confirm = async () => {
    await act.runOrThrow({ id, version });
    toast.success(t('approveDone'));
  };
  return <ConfirmDialog open onOpenChange={onClose} title={t('approveTitle')} description={text} confirmLabel={t('approve')} onConfirm={confirm} />;
}
