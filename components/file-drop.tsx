'use client';
import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { Upload } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { cn } from './cn';

interface FileDropProps {
  label: string;
  /** Formats and limits, in words. */
  hint?: ReactNode;
  /** ".csv,.xlsx" */
  accept?: string;
  multiple?: boolean;
  /** In bytes. The server checks again. */
  maxSize?: number;
  disabled?: boolean;
  /** A line to drop onto, where a page has more to show. */
  compact?: boolean;
  onFiles: (files: File[]) => void;
}

export function FileDrop({ label, hint, accept, multiple = false, maxSize, disabled = false, compact = false, onFiles }: FileDropProps) {
  const t = useTranslations('kit');
  const id = useId();
  const [over, setOver] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1);
    const large = files.find((file) => maxSize !== undefined && file.size > maxSize);
    const foreign = files.find((file) => !accepts(file, accept));
    setError(large ? t('fileTooLarge', { name: large.name, size: `${Math.round((maxSize ?? 0) / 1_048_576)} MB` }) : foreign ? t('fileWrongType', { name: foreign.name }) : null);
    if (files.length > 0 && !large && !foreign) onFiles(files);
  };
  const onDrag = (event: DragEvent) => { event.preventDefault(); setOver(event.type === 'dragover' && !disabled); };
  return (
    <div>
      <label
        htmlFor={id} onDragOver={onDrag} onDragLeave={onDrag}
        onDrop={(event) => { onDrag(event); if (!disabled) take(event.dataTransfer.files); }}
        className={cn('flex rounded-lg border border-dashed transition-colors focus-within:outline-2 focus-within:outline-accent', compact ? 'flex-wrap items-center gap-x-2 px-3 py-2' : 'flex-col items-center gap-1 px-6 py-8 text-center', over ? 'border-accent bg-accent-soft' : 'border-line-field bg-canvas hover:bg-hover', disabled && 'pointer-events-none opacity-60')}
      >
        <Upload aria-hidden="true" className={cn('text-ink-3', !compact && 'mb-1 !size-5')} />
        <span className="sr-only">{label}</span>
        <span><span className="pointer-coarse:hidden">{t(multiple ? 'dropFiles' : 'dropHere')} </span><span className="inline-block font-medium text-accent-strong underline underline-offset-2 pointer-coarse:first-letter:uppercase">{t(multiple ? 'browseFiles' : 'browse')}</span></span>
        {hint && <span className="text-xs text-ink-3">{hint}</span>}
        <input
          id={id} type="file" accept={accept} multiple={multiple} disabled={disabled} className="sr-only"
          // Emptied, so that choosing the same file once more is heard.
          onChange={(event) => { take(event.target.files); event.target.value = ''; }}
        />
      </label>
      {error && <p role="alert" className="mt-1 text-sm text-red">{error}</p>}
    </div>
  );
}

function accepts(file: File, accept: string | undefined): boolean {
  if (!accept) return true;
  const name = file.name.toLowerCase();
  return accept.split(',').map((entry) => entry.trim().toLowerCase()).some((entry) =>
    entry.startsWith('.') ? name.endsWith(entry) : entry.endsWith('/*') ? file.type.startsWith(entry.slice(0, -1)) : file.type === entry);
}
