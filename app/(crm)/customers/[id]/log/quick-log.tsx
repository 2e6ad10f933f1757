'use client';
import { useId, useState, type KeyboardEvent } from 'react';
import { ChevronDown, ChevronUp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { ChannelChoice } from './channel-choice';
import { NextContact } from './next-contact';
import { type LogTarget, useLog } from './use-log';

const LogDetails = onDemand(() => import('./log-details').then((module) => module.LogDetails));

interface QuickLogProps {
  customer: LogTarget;
  /** Where the surroundings have to follow, e.g. a row of a list. */
  onLogged?: () => void;
  autoFocus?: boolean;
  className?: string;
}

/** One line and Enter: that is an entry. Everything else is there for whoever wants it. */
export function QuickLog({ customer, onLogged, autoFocus, className }: QuickLogProps) {
  const t = useTranslations('customer.log');
  const log = useLog(customer, onLogged);
  const { draft, change } = log;
  const [open, setOpen] = useState(Boolean(draft.detail || draft.place || draft.participants || draft.occurredAt || draft.contactId));
  const problemId = useId();
  const detailsId = useId();
  const submit = async () => { if (await log.submit()) setOpen(false); };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a pinyin composition is not yet an answer.
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    const inLine = event.target instanceof HTMLInputElement && event.target.name === 'title';
    if (!inLine && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    if (!log.pending) void submit();
  };
  return (
    <section aria-label={t('title')} onKeyDown={onKeyDown} className={className ?? 'mb-5 rounded-md border border-line-strong bg-raised p-2.5 focus-within:border-accent'} data-print="hide">
      <input
        name="title" value={draft.title} maxLength={200} placeholder={t('placeholder')} aria-label={t('title')} aria-invalid={Boolean(log.problem) || undefined}
        aria-describedby={log.problem ? problemId : undefined} autoFocus={autoFocus} autoComplete="off" enterKeyHint="send"
        onChange={(event) => change({ title: event.target.value })} className="h-7 w-full bg-transparent px-1 outline-none"
      />
      {log.problem && <p id={problemId} role="alert" className="px-1 text-xs text-red">{log.problem}</p>}
      <div id={detailsId} className={open ? 'my-3 px-1' : undefined}>
        {open && <LogDetails draft={draft} onChange={change} contacts={customer.contacts.nodes} errorAt={log.errorAt} />}
      </div>
      <div className="mt-2 px-1"><NextContact value={draft.nextDay} onChange={(nextDay) => change({ nextDay })} standing={customer.nextContactAt} /></div>
      <div className="mt-2 flex flex-wrap items-center gap-2 px-1">
        <ChannelChoice value={draft.channel} onChange={(channel) => change({ channel })} />
        <Button variant="ghost" aria-expanded={open} aria-controls={detailsId} icon={open ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />} onClick={() => setOpen(!open)}>
          {open ? t('less') : t('more')}
        </Button>
        <Button variant="primary" className="ms-auto" pending={log.pending} onClick={() => void submit()}>{t('submit')}</Button>
      </div>
    </section>
  );
}
