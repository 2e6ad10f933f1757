'use client';
import { useState } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SlaPolicyDeleteDocument, type SlaPolicyRowFragment, SlaPolicyUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { cn } from '@/components/cn';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu } from '@/components/menu';
import { Switch } from '@/components/switch';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { useCan } from '../viewer';
import { usePolicyWords } from './use-policy-words';

const REFETCH = { refetch: ['SlaPolicyList'] };

/** A policy: its place in the order, whom it is for, what it promises, and whether it holds. */
export function PolicyRow({ policy, place, onEdit }: { policy: SlaPolicyRowFragment; place: number; onEdit: () => void }) {
  const t = useTranslations('slaPolicies');
  const can = useCan();
  const words = usePolicyWords();
  const [asking, setAsking] = useState(false);
  const update = useAct(SlaPolicyUpdateDocument, (data) => data.slaPolicyUpdate, REFETCH);
  const remove = useAct(SlaPolicyDeleteDocument, (data) => data.slaPolicyDelete, REFETCH);
  const { id, version, active } = policy;
  const name = words.name(policy);
  const turn = (on: boolean) => update.runOrThrow({ id, version, input: { active: on } }).catch((error: Error) => toast.error(error.message));
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { name }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3.5">
      <span aria-hidden="true" className="mt-0.5 w-5 shrink-0 text-end text-sm text-ink-3 tabular-nums">{place}</span>
      <Switch checked={active} onCheckedChange={(on) => void turn(on)} disabled={!can('slaPolicy:update')} label={name} className="mt-0.5" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {can('slaPolicy:update') ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium hover:underline">{name}</button> : <span className="font-medium">{name}</span>}
          {!active && <Tag>{t('off')}</Tag>}
          <span className="text-sm text-ink-3">{words.scope(policy)}</span>
        </p>
        <p className={cn('mt-0.5', active ? 'text-ink-2' : 'text-ink-3')}>{words.promise(policy)}</p>
      </div>
      {can('slaPolicy:delete') && (
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
