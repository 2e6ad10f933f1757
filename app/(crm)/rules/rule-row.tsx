'use client';
import { useState, type ReactNode } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import type { MenuEntry } from '@/components/menu-entry';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';

interface RuleRowProps {
  noun: 'assignmentRule' | 'careRule' | 'churnRule' | 'reminderRule' | 'slaPolicy';
  /** Where the words of this kind of rule are. */
  words: 'assignmentRules' | 'careRules' | 'churnRules' | 'reminderRules' | 'slaPolicies';
  name: string;
  active: boolean;
  /** Its place, where the order matters. */
  place?: number;
  /** What stands beside the name. */
  aside?: ReactNode;
  /** What it does, in a sentence. */
  sentence: string;
  /** Further entries of its menu, behind "edit". */
  entries?: readonly MenuEntry[];
  /** Below the sentence. */
  children?: ReactNode;
  onEdit: () => void;
  /** Rejects with a sentence for the person. */
  onTurn: (on: boolean) => Promise<unknown>;
  onRemove: () => Promise<unknown>;
}

/** A rule in the list of its kind: what it is called and does, and whether it holds; changed, moved and deleted from its menu. */
export function RuleRow({ noun, words, name, active, place, aside, sentence, entries = [], children, onEdit, onTurn, onRemove }: RuleRowProps) {
  const t = useTranslations(words);
  const can = useCan();
  const [asking, setAsking] = useState(false);
  const mayEdit = can(`${noun}:update`);
  const turn = (on: boolean) => onTurn(on).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await onRemove();
    toast.success(t('deleted', { name }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      {place !== undefined && <span className="mt-0.5 w-5 shrink-0 text-end text-sm text-ink-3 tabular-nums">{place}</span>}
      <Switch checked={active} onCheckedChange={(on) => void turn(on)} disabled={!mayEdit} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {mayEdit ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium wrap-anywhere hover:underline">{name}</button> : <span className="font-medium wrap-anywhere">{name}</span>}
          {aside}
          {!active && <Tag>{t('off')}</Tag>}
        </p>
        <p className={cn('mt-0.5 wrap-anywhere', active ? 'text-ink-2' : 'text-ink-3')}>{sentence}</p>
        {children}
      </div>
      {mayEdit && (
        <Menu
          align="end" trigger={<IconButton size="icon-sm" label={t('menu', { name })} icon={<Ellipsis aria-hidden="true" />} />}
          entries={[
            { id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit }, ...entries,
            ...(can(`${noun}:delete`) ? [{ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) }] : []),
          ]}
        />
      )}
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { name })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />
    </li>
  );
}
