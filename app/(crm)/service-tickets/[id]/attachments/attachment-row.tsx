'use client';
import { File, FileArchive, FileSpreadsheet, FileText, Film, Image, Mail, Music, Presentation, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { AttachmentDeleteDocument, AttachmentRestoreDocument, type AttachmentRowFragment } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { IconButton } from '@/components/icon-button';
import { toast } from '@/components/toast';
import type { AttachmentKind } from '@/domain/attachment';
import { useDay } from '../../../values/use-day';
import { useFileSize } from '../../../values/use-file-size';
import { TICKET_FILES } from './refetch';

const icons: Record<AttachmentKind, typeof File> = { DOCUMENT: FileText, SHEET: FileSpreadsheet, SLIDES: Presentation, IMAGE: Image, AUDIO: Music, VIDEO: Film, ARCHIVE: FileArchive, MAIL: Mail };

/** One file: what it is, its name to download it by, how large it is, who added it and when. */
export function AttachmentRow({ attachment, onRemoved }: { attachment: AttachmentRowFragment; onRemoved: () => void }) {
  const t = useTranslations('attachments');
  const day = useDay();
  const size = useFileSize();
  const remove = useRemoval(attachment, onRemoved);
  const { name, kind, url, createdAt, createdBy, deletable } = attachment;
  const Icon = kind ? icons[kind] : File;
  return (
    <li className="flex min-h-9 items-center gap-2 rounded-sm px-1.5 hover:bg-hover">
      <Icon aria-hidden="true" className="shrink-0 text-ink-3" />
      <div className="flex min-w-0 flex-1 items-baseline gap-x-3 py-1 max-md:flex-wrap">
        <a href={url} download={name} title={t('download', { name })} className="min-w-0 rounded-sm py-0.5 wrap-anywhere hover:underline">{name}</a>
        <span className="shrink-0 text-sm text-ink-3 md:ms-auto">{[size(attachment.size), createdBy?.name, day.full(createdAt)].filter(Boolean).join(' · ')}</span>
      </div>
      {deletable && <IconButton size="icon-sm" label={t('delete', { name })} icon={<Trash2 aria-hidden="true" />} data-print="hide" onClick={() => void remove()} />}
    </li>
  );
}

/** Away from the ticket, with a way back. */
function useRemoval({ id, version, name }: AttachmentRowFragment, onRemoved: () => void): () => Promise<void> {
  const t = useTranslations('attachments');
  const removal = useAct(AttachmentDeleteDocument, (data) => data.attachmentDelete, { refetch: TICKET_FILES });
  const restoration = useAct(AttachmentRestoreDocument, (data) => data.attachmentRestore, { refetch: TICKET_FILES });
  const said = (reason: unknown) => toast.error(reason instanceof Error ? reason.message : String(reason));
  return async () => {
    try {
      const { attachment } = await removal.runOrThrow({ id, version });
      onRemoved();
      toast.undo(t('deleted', { name }), t('undo'), () => void restoration.runOrThrow({ id, version: attachment?.version ?? version + 1 }).catch(said));
    } catch (reason) { said(reason); }
  };
}
