'use client';
import { CircleAlert, RotateCw, X } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { IconButton } from '@/components/icon-button';
import { ProgressBar } from '@/components/progress-bar';
import type { Upload, Uploads } from './use-uploads';

/** A file on its way, or why it could not be added. */
export function UploadRow({ upload, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useTranslations('attachments');
  const { number } = useFormatter();
  const { file: { name }, share, problem } = upload;
  if (!problem) return <li><ProgressBar label={name} value={share * 100} note={share > 0 ? number(share, { style: 'percent' }) : t('waiting')} className="wrap-anywhere" /></li>;
  return (
    <li className="flex items-center gap-2 rounded-sm bg-red-soft px-2 py-1">
      <CircleAlert aria-hidden="true" className="shrink-0 text-red" />
      <p role="alert" className="min-w-0 flex-1 text-sm wrap-anywhere"><span className="font-medium">{name}</span> <span className="text-red">{problem.message}</span></p>
      {problem.retry && <IconButton size="icon-sm" label={t('again', { name })} icon={<RotateCw aria-hidden="true" />} onClick={() => uploads.again(upload)} />}
      <IconButton size="icon-sm" label={t('dismiss', { name })} icon={<X aria-hidden="true" />} onClick={() => uploads.forget(upload)} />
    </li>
  );
}
