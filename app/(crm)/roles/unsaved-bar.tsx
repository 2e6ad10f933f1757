'use client';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { useSave } from './use-save';
import type { EditsHandle } from './use-edits';

/** Says what is not saved yet, and why something could not be. */
export function UnsavedBar({ edits }: { edits: EditsHandle }) {
  const t = useTranslations('roles');
  const { save, pending, refusals, forget } = useSave(edits);
  if (edits.count === 0) return null;
  const discard = () => { edits.discard(); forget(); };
  return (
    <div role="region" aria-label={t('unsaved', { count: edits.count })} className="flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-accent-line bg-accent-soft px-4 py-2" data-print="hide">
      <span role="status" className="font-medium text-accent-strong">{t('unsaved', { count: edits.count })}</span>
      {refusals.length > 0 && (
        <ul role="alert" className="min-w-0 text-sm text-red">
          {refusals.map((text) => <li key={text} className="flex items-start gap-1.5"><CircleAlert aria-hidden="true" className="mt-0.5" />{text}</li>)}
        </ul>
      )}
      <span className="ms-auto flex gap-2">
        <Button onClick={discard}>{t('discard')}</Button>
        <Button variant="primary" pending={pending} onClick={() => void save()}>{t('save')}</Button>
      </span>
    </div>
  );
}
