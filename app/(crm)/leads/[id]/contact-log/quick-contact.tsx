'use client';
import { useId, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { LeadContactDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { toast } from '@/components/toast';
import type { InteractionChannel } from '@/domain/interaction';
import { ChannelChoice } from '../../../customers/[id]/log/channel-choice';
import { REFRESH } from '../../refresh';
import type { LeadRecord } from '../use-record';
import { useKeptNote } from './use-kept-note';

/** How, a line, Enter: that is an entry. */
export function QuickContact({ lead: { id, version } }: { lead: LeadRecord }) {
  const t = useTranslations('lead.log');
  const [channel, setChannel] = useState<InteractionChannel>('PHONE');
  const [note, setNote] = useKeptNote(id);
  const [missing, setMissing] = useState(false);
  const problemId = useId();
  const act = useAct(LeadContactDocument, (data) => data.leadContact, { refetch: REFRESH });
  const submit = async () => {
    setMissing(!note.trim());
    if (!note.trim() || act.pending) return;
    const done = await act.run({ id, version, input: { channel, note: note.trim() } });
    if (!done) return;
    setNote('');
    toast.success(t('done'));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends a pinyin composition is not yet an answer; with Shift it starts a new line.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing || !(event.target instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    void submit();
  };
  const problem = missing ? t('needed') : act.errors[0]?.message;
  return (
    <section aria-label={t('add')} onKeyDown={onKeyDown} className="mb-5 rounded-md border border-line-strong bg-raised p-2.5 focus-within:border-accent" data-print="hide">
      <textarea
        rows={note.includes('\n') ? 4 : 2} value={note} maxLength={2000} placeholder={t('placeholder')} aria-label={t('note')} aria-invalid={Boolean(problem) || undefined}
        aria-describedby={problem ? problemId : undefined} enterKeyHint="send"
        onChange={(event) => { setNote(event.target.value); setMissing(false); act.clear(); }} className="block w-full resize-none bg-transparent px-1 outline-none"
      />
      {problem && <p id={problemId} role="alert" className="px-1 text-xs text-red">{problem}</p>}
      <div className="mt-2 flex flex-wrap items-center gap-2 px-1">
        <ChannelChoice value={channel} onChange={setChannel} />
        <Button variant="primary" className="ms-auto" pending={act.pending} onClick={() => void submit()}>{t('submit')}</Button>
      </div>
    </section>
  );
}
