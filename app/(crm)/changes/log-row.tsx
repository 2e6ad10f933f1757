'use client';
import { useState } from 'react';
import { useFormatter, useTranslations } from 'next-intl';
import { Avatar } from '@/components/avatar';
import { Button } from '@/components/button';
import { TextLink } from '@/components/link-button';
import { Tag } from '@/components/tag';
import { FieldDifferences, tellingFields } from './field-differences';
import { recordHref } from './record-href';
import { useChangeSentence } from './use-change-sentence';
import type { LoggedChange } from './use-change-log';

/** More fields than these are folded; of a new record all, for its name says enough. */
const SHOWN = 3;
const CREATION = 'create';

/** One row of the ledger: who did what to which record, and the fields before and after. */
export function LogRow({ change }: { change: LoggedChange }) {
  const t = useTranslations('changes');
  const format = useFormatter();
  const sentence = useChangeSentence();
  const [open, setOpen] = useState(false);
  const fields = tellingFields(change);
  const shown = change.action === CREATION ? 0 : SHOWN;
  const at = new Date(change.changedAt);
  const actor = change.actor?.name ?? t('system');
  return (
    <li className="grid grid-cols-[28px_minmax(0,1fr)_auto] gap-x-2.5 border-b border-line px-4 py-2.5">
      <Avatar name={actor} size="md" />
      <div className="min-w-0">
        <p className="flex min-h-7 flex-wrap items-center gap-x-1.5 wrap-anywhere">
          <b className="font-semibold">{actor}</b>
          <span>{sentence(change)}</span>
          {change.recordLabel && <RecordName change={change} />}
          {change.batch !== null && <Tag plain>{t('batch', { batch: change.batch })}</Tag>}
        </p>
        {change.reason && <p className="text-ink-2">{t('reason', { reason: change.reason })}</p>}
        <div id={`change-${change.sequence}`} className="text-sm"><FieldDifferences change={change} fields={open ? fields : fields.slice(0, shown)} /></div>
        {fields.length > shown && (
          <Button variant="ghost" size="sm" className="-ms-2" aria-expanded={open} aria-controls={`change-${change.sequence}`} onClick={() => setOpen(!open)}>
            {open ? t('hideFields') : t('showFields', { count: fields.length - shown })}
          </Button>
        )}
      </div>
      <div className="pt-1.5 text-end text-xs text-ink-3">
        <time dateTime={change.changedAt} title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'medium' })}>
          {format.dateTime(at, { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })}
        </time>
        <span className="block max-md:hidden">{t('sequence', { sequence: change.sequence })}</span>
      </div>
    </li>
  );
}

function RecordName({ change }: { change: LoggedChange }) {
  const href = recordHref(change);
  if (!href) return <span className="font-medium">{change.recordLabel}</span>;
  return <TextLink href={href} className="inline-flex min-h-6 items-center font-medium">{change.recordLabel}</TextLink>;
}
