'use client';
import { useState } from 'react';
import { Ellipsis, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SavedReplyDeleteDocument, type SavedReplyRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConfirmDialog } from '@/components/confirm-dialog';
import { IconButton } from '@/components/icon-button';
import { Menu, type MenuEntry } from '@/components/menu';
import { Tag } from '@/components/tag';
import { toast } from '@/components/toast';
import { ChoiceTag } from '../values/choice-tag';
import { useViewer } from '../viewer';

interface ReplyRowProps {
  reply: SavedReplyRowFragment;
  onEdit: () => void;
}

/** A reply: by what it is found, for which type, and what it says. */
export function ReplyRow({ reply: { id, version, title, body, shared, type, owner, viewerCan }, onEdit }: ReplyRowProps) {
  const t = useTranslations('savedReplies');
  const viewer = useViewer();
  const [asking, setAsking] = useState(false);
  const remove = useAct(SavedReplyDeleteDocument, (data) => data.savedReplyDelete, { refetch: ['SavedReplyList', 'SavedReplyChoices'] });
  const mayEdit = viewerCan.includes('savedReply:update');
  const entries: MenuEntry[] = [
    ...(mayEdit ? [{ id: 'edit', label: t('edit'), icon: <Pencil aria-hidden="true" />, onSelect: onEdit }] : []),
    ...(viewerCan.includes('savedReply:delete') ? [{ id: 'delete', label: t('delete'), icon: <Trash2 aria-hidden="true" />, danger: true, onSelect: () => setAsking(true) }] : []),
  ];
  const confirm = async () => {
    await remove.runOrThrow({ id, version });
    toast.success(t('deleted', { title }));
  };
  return (
    <li className="flex items-start gap-3 border-b border-line py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {mayEdit ? <button type="button" onClick={onEdit} className="rounded-sm text-start font-medium wrap-anywhere hover:underline">{title}</button> : <span className="font-medium wrap-anywhere">{title}</span>}
          {type && <ChoiceTag choice={type} />}
          {shared && owner?.id === viewer.id && <Tag plain color="blue">{t('shared')}</Tag>}
          {owner && owner.id !== viewer.id && <span className="text-sm text-ink-3">{owner.name}</span>}
        </p>
        <p className="mt-0.5 line-clamp-2 text-sm whitespace-pre-line text-ink-2 wrap-anywhere">{body}</p>
      </div>
      {entries.length > 0 && <Menu align="end" trigger={<IconButton size="icon-sm" label={t('menu', { title })} icon={<Ellipsis aria-hidden="true" />} />} entries={entries} />}
      <ConfirmDialog open={asking} onOpenChange={setAsking} title={t('deleteTitle', { title })} description={t('deleteText')} confirmLabel={t('delete')} danger onConfirm={confirm} />
    </li>
  );
}
