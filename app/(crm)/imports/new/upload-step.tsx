'use client';
import { Download, FileSpreadsheet, Languages, ListChecks, Undo2 } from 'lucide-react';
import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FileDrop } from '@/components/file-drop';
import { PageHeader } from '@/components/page-header';
import { ProgressBar } from '@/components/progress-bar';
import { IMPORT_SUBJECTS, SUBJECT_PERMISSION } from '@/domain/import/subject';
import { useCan } from '../../viewer';
import { WizardSteps } from '../wizard-steps';
import { useUpload } from './use-upload';

const MAX_BYTES = 200 * 1024 * 1024;
const hints = { formats: FileSpreadsheet, encoding: Languages, safe: ListChecks, again: Undo2 } as const;

export function UploadStep() {
  const t = useTranslations('imports');
  const { number } = useFormatter();
  const can = useCan();
  const { upload, sent, error } = useUpload();
  return (
    <>
      <PageHeader title={t('new')} crumbs={[{ label: t('title'), href: '/imports' }]} />
      <WizardSteps now="upload" />
      <div className="min-h-0 flex-1 overflow-auto px-4 py-6">
        <div className="mx-auto grid max-w-2xl gap-6">
          <FileDrop label={t('upload.label')} hint={t('upload.hint')} accept=".csv,.xlsx,.tsv,.txt" maxSize={MAX_BYTES} disabled={sent !== null} onFiles={([file]) => { if (file) upload(file); }} />
          {sent && <ProgressBar label={t('upload.sending', { name: sent.name })} value={sent.share * 100} note={number(sent.share, { style: 'percent' })} />}
          {error && <p role="alert" className="rounded-md bg-red-soft px-3 py-2 text-sm text-red">{error}</p>}
          <ul className="grid gap-x-6 gap-y-3 sm:grid-cols-2">
            {(Object.keys(hints) as (keyof typeof hints)[]).map((key) => {
              const Icon = hints[key];
              return (
                <li key={key} className="flex gap-2.5">
                  <Icon aria-hidden="true" className="mt-0.5 shrink-0 text-accent" />
                  <span><span className="block font-medium">{t(`upload.${key}.title`)}</span><span className="block text-sm text-ink-2">{t(`upload.${key}.text`)}</span></span>
                </li>
              );
            })}
          </ul>
          <div className="flex flex-wrap items-center gap-3 border-t border-line pt-4">
            <p className="basis-full text-sm text-ink-2">{t('upload.template')}</p>
            {IMPORT_SUBJECTS.filter((subject) => can(SUBJECT_PERMISSION[subject])).map((subject) => (
              <Button key={subject} icon={<Download aria-hidden="true" />} onClick={() => saveTemplate(t(`subject.${subject}.file`), t(`subject.${subject}.columns`))}>{t(`subject.${subject}.label`)}</Button>
            ))}
          </div>
        </div>
      </div>
    </>
  );
}

/** A file of headers alone, which Excel opens as it should: hence the mark at its beginning. */
function saveTemplate(name: string, columns: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\ufeff${columns}\r\n`], { type: 'text/csv' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
