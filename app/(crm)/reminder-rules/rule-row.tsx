'use client';
import { useLocale, useTranslations } from 'next-intl';
import { ReminderRuleDeleteDocument, type ReminderRuleRowFragment, ReminderRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Tag } from '@/components/tag';
import { RuleRow } from '../rules/rule-row';
import { useSentence } from './use-sentence';

const REFETCH = { refetch: ['ReminderRuleList'] };

/** A rule: its name, what it does in a sentence, and whether it is on. */
export function ReminderRuleRow({ rule, onEdit }: { rule: ReminderRuleRowFragment; onEdit: () => void }) {
  const t = useTranslations('reminderRules');
  const sentence = useSentence();
  const name = useLocale() === 'en' ? rule.nameEn : rule.nameZh;
  const update = useAct(ReminderRuleUpdateDocument, (data) => data.reminderRuleUpdate, REFETCH);
  const remove = useAct(ReminderRuleDeleteDocument, (data) => data.reminderRuleDelete, REFETCH);
  const { id, version, active, dailyMail, quietFrom, quietTo } = rule;
  return (
    <RuleRow
      noun="reminderRule" words="reminderRules" name={name} active={active} sentence={sentence(rule)}
      aside={<>{dailyMail && <Tag plain color="blue">{t('mail')}</Tag>}{quietFrom && quietTo && <Tag plain>{t('quietHours', { from: quietFrom, to: quietTo })}</Tag>}</>}
      onEdit={onEdit} onTurn={(on) => update.runOrThrow({ id, version, input: { active: on } })} onRemove={() => remove.runOrThrow({ id, version })}
    />
  );
}
