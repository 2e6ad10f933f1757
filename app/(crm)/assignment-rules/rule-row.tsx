'use client';
import { useState } from 'react';
import { ArrowDown, ArrowUp, Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AssignmentRuleDeleteDocument, type AssignmentRuleRowFragment, AssignmentRuleUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { cn } from '@/components/cn';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu, type MenuEntry } from '@/components/menu';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';
import { REFETCH } from './refetch';
import { useSentence } from './use-sentence';

interface RuleRowProps {
  rule: AssignmentRuleRowFragment;
  last: boolean;
  onEdit: () => void;
}

/** A rule in its place: which tickets, among whom, and whether it is asked. */
export function RuleRow({ rule, last, onEdit }: RuleRowProps) {
  const t = useTranslations('assignmentRules');
  const can = useCan();
  const sentence = useSentence();
  const [asking, setAsking] = useState(false);
  const update = useAct(AssignmentRuleUpdateDocument, (data) => data.assignmentRuleUpdate, REFETCH);
  const remove = useAct(AssignmentRuleDeleteDocument, (data) => data.assignmentRuleDelete, REFETCH);
  const { id, version, name, position, active, atCreation } = rule;
  const change = (input: { active?: boolean; position?: number }) => void update.runOrThrow({ id, version, input }).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { name }));
  };
  const entries: MenuEntry[] = [
    { id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit },
    { id: 'up', label: t('up'), icon: <ArrowUp aria-hidden="true" />, disabled: position === 1, onSelect: () => change({ position: position - 1 }) },
    { id: 'down', label: t('down'), icon: <ArrowDown aria-hidden="true" />, disabled: last, onSelect: () => change({ position: position + 1 }) },
    ...(can('assignmentRule:delete') ? [{ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) }] : []),
  ];
  const mayEdit = can('assignmentRule:update');
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      <span className="mt-0.5 w-5 shrink-0 text-end text-ink-3 tabular-nums">{position}</span>
      <Switch checked={active} onCheckedChange={(on) => change({ active: on })} disabled={!mayEdit} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {mayEdit ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium wrap-anywhere hover:underline">{name}</button> : <span className="font-medium wrap-anywhere">{name}</span>}
          {atCreation && <Tag plain color="blue">{t('atOnce')}</Tag>}
          {!active && <Tag>{t('off')}</Tag>}
        </p>
        <p className={cn('mt-0.5 wrap-anywhere', active ? 'text-ink-2' : 'text-ink-3')}>{sentence(rule)}</p>
      </div>
      {mayEdit && <Menu align="end" trigger={<IconButton size="icon-sm" label={t('menu', { name })} icon={<Ellipsis aria-hidden="true" />} />} entries={entries} />}
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />
    </li>
  );
}
