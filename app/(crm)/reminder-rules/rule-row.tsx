'use client';
import { useState } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useLocale, useTranslations } from 'next-intl';
import { ReminderRuleDeleteDocument, type ReminderRuleRowFragment, ReminderRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { cn } from '@/components/cn';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';
import { useSentence } from './use-sentence';

const REFETCH = { refetch: ['ReminderRuleList'] };

/** A rule: its name, what it does in a sentence, and whether it is on. */
export function RuleRow({ rule, onEdit }: { rule: ReminderRuleRowFragment; onEdit: () => void }) {
  const t = useTranslations('reminderRules');
  const can = useCan();
  const sentence = useSentence();
  const name = useLocale() === 'en' ? rule.nameEn : rule.nameZh;
  const [asking, setAsking] = useState(false);
  const update = useAct(ReminderRuleUpdateDocument, (data) => data.reminderRuleUpdate, REFETCH);
  const remove = useAct(ReminderRuleDeleteDocument, (data) => data.reminderRuleDelete, REFETCH);
  const { id, version, active, quietFrom, quietTo } = rule;
  const turn = (on: boolean) => update.runOrThrow({ id, version, input: { active: on } }).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { name }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      <Switch checked={active} onCheckedChange={(on) => void turn(on)} disabled={!can('reminderRule:update')} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {can('reminderRule:update') ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium hover:underline">{name}</button> : <span className="font-medium">{name}</span>}
          {rule.dailyMail && <Tag plain color="blue">{t('mail')}</Tag>}
          {quietFrom && quietTo && <Tag plain>{t('quietHours', { from: quietFrom, to: quietTo })}</Tag>}
          {!active && <Tag>{t('off')}</Tag>}
        </p>
        <p className={cn('mt-0.5', active ? 'text-ink-2' : 'text-ink-3')}>{sentence(rule)}</p>
      </div>
      {can('reminderRule:delete') && (
        <Menu
          align="end" trigger={<IconButton size="icon-sm" label={t('menu', { name })} icon={<Ellipsis aria-hidden="true" />} />}
          entries={[
            { id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit },
            { id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) },
          ]}
        />
      )}
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />
    </li>
  );
}
