'use client';
import { useState } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChurnRuleDeleteDocument, type ChurnRuleRowFragment, ChurnRuleUpdateDocument } from '@/app/apollo/generated/graphql';
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

const REFETCH = { refetch: ['ChurnRuleList', 'ChurnPreview'] };

/** A rule: whom it is for, what it warns of in a sentence, and whether it holds. */
export function RuleRow({ rule, onEdit }: { rule: ChurnRuleRowFragment; onEdit: () => void }) {
  const t = useTranslations('churnRules');
  const can = useCan();
  const sentence = useSentence();
  const [asking, setAsking] = useState(false);
  const update = useAct(ChurnRuleUpdateDocument, (data) => data.churnRuleUpdate, REFETCH);
  const remove = useAct(ChurnRuleDeleteDocument, (data) => data.churnRuleDelete, REFETCH);
  const { id, version, active, grade, category, remark } = rule;
  const name = [category?.label, grade?.label].filter(Boolean).join(' · ') || t('everybody');
  const turn = (on: boolean) => update.runOrThrow({ id, version, input: { active: on } }).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { name }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      <Switch checked={active} onCheckedChange={(on) => void turn(on)} disabled={!can('churnRule:update')} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {can('churnRule:update') ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium hover:underline">{name}</button> : <span className="font-medium">{name}</span>}
          {!active && <Tag>{t('off')}</Tag>}
        </p>
        <p className={cn('mt-0.5', active ? 'text-ink-2' : 'text-ink-3')}>{sentence(rule)}</p>
        {remark && <p className="mt-0.5 text-sm text-ink-3 wrap-anywhere">{remark}</p>}
      </div>
      {can('churnRule:delete') && (
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
