'use client';
import { useEffect, useEffectEvent, useRef } from 'react';
import { Paperclip } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { FileDrop } from '@/components/file-drop';
import { MAX_ATTACHMENT_BYTES, MAX_ATTACHMENTS } from '@/domain/attachment';
import { isOpen } from '@/domain/service-ticket';
import { useFileSize } from '../../../values/use-file-size';
import type { TicketRecord } from '../use-record';
import { AttachmentRow } from './attachment-row';
import { UploadRow } from './upload-row';
import type { Uploads } from './use-uploads';

/** The files of the ticket, and where more are added. Nothing where there are none and nobody may add any. */
export function AttachmentsPanel({ ticket: { attachments, viewerCan, status }, uploads }: { ticket: TicketRecord; uploads: Uploads }) {
  const t = useTranslations('attachments');
  const size = useFileSize();
  const heading = useRef<HTMLHeadingElement>(null);
  const mayAdd = isOpen(status) && viewerCan.includes('attachment:create');
  usePastedFiles(mayAdd, uploads.add);
  if (attachments.length === 0 && uploads.list.length === 0 && !mayAdd) return null;
  return (
    <section aria-label={t('title')} className="mb-3 rounded-md border border-line px-3 py-2.5">
      <h3 ref={heading} tabIndex={-1} className="flex items-center gap-2 font-medium">
        <Paperclip aria-hidden="true" className="text-ink-3" />{t('title')}
        {attachments.length > 0 && <span className="font-normal text-ink-3">{attachments.length}</span>}
      </h3>
      <p role="status" className="sr-only">{uploads.said}</p>
      {attachments.length > 0 && <ul className="mt-1 -mx-1.5">{attachments.map((attachment) => <AttachmentRow key={attachment.id} attachment={attachment} onRemoved={() => heading.current?.focus()} />)}</ul>}
      {uploads.list.length > 0 && <ul aria-label={t('underWay')} className="mt-1 grid gap-2 py-1" data-print="hide">{uploads.list.map((upload) => <UploadRow key={upload.key} upload={upload} uploads={uploads} />)}</ul>}
      {mayAdd && attachments.length < MAX_ATTACHMENTS && (
        <div className="mt-2" data-print="hide">
          <FileDrop compact multiple label={t('add')} hint={t('hint', { size: size(MAX_ATTACHMENT_BYTES) })} onFiles={uploads.add} />
        </div>
      )}
      {mayAdd && attachments.length >= MAX_ATTACHMENTS && <p className="mt-2 text-sm text-ink-3">{t('full', { count: MAX_ATTACHMENTS })}</p>}
    </section>
  );
}

/** A picture out of the clipboard is a file too. Cells of a sheet are text and a picture at once: they stay text. */
function usePastedFiles(wanted: boolean, add: Uploads['add']) {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const { files, types } = event.clipboardData ?? {};
    // What is pasted into a dialog is meant for that.
    if (!files?.length || types?.includes('text/plain') || (event.target as Element).closest('[role="dialog"]')) return;
    event.preventDefault();
    add([...files]);
  });
  useEffect(() => {
    if (!wanted) return;
    const onPaste = (event: ClipboardEvent) => take(event);
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [wanted]);
}
