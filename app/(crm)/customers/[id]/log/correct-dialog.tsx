'use client';
import { useState } from 'react';
import { useNow, useTranslations } from 'next-intl';
import { InteractionCorrectDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { isEditable } from '@/domain/interaction';
import { dayIn } from '../../../values/day';
import { useDay } from '../../../values/use-day';
import { useViewer } from '../../../viewer';
import { type CustomerRecord, type InteractionRow, REFRESH } from '../use-record';
import { ChannelChoice } from './channel-choice';
import { localOf, type LogDraft, logInput } from './log-draft';
import { LogDetails } from './log-details';
import { NextContact } from './next-contact';

interface CorrectDialogProps {
  customer: CustomerRecord;
  interaction: InteractionRow;
  onClose: () => void;
}

const FIELDS = ['title', 'detail', 'contactId', 'place', 'occurredAt', 'participants'];

/** Corrects an entry: the author within a day in place, everybody else by a new entry that stands before the old one. */
export default function CorrectDialog({ customer, interaction, onClose }: CorrectDialogProps) {
  const t = useTranslations('customer');
  const viewer = useViewer();
  const { timeZone } = useDay();
  const now = useNow();
  const before = draftOf(interaction, timeZone);
  const [draft, setDraft] = useState(before);
  const act = useAct(InteractionCorrectDocument, (data) => data.interactionCorrect, { refetch: REFRESH });
  const inPlace = interaction.author?.id === viewer.id && isEditable(interaction.createdAt, now.toISOString());
  const change = (part: Partial<LogDraft>) => { act.clear(); setDraft((old) => ({ ...old, ...part })); };
  const submit = async () => {
    const all = logInput(draft, timeZone, null, now);
    // An entry cannot lose its time: an empty field leaves it as it was.
    const changed = Object.fromEntries(Object.entries(all).filter(([field, value]) => draft[nameIn(field)] !== before[nameIn(field)] && (field !== 'occurredAt' || value)));
    const outcome = await act.run({ id: interaction.id, version: interaction.version, input: changed });
    if (!outcome) return;
    toast.success(t('correct.done'));
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="lg" title={t('correct.title')} description={inPlace ? t('correct.inPlace') : t('correct.newEntry')} submitLabel={t('correct.submit')}
      pending={act.pending} dirty={JSON.stringify(draft) !== JSON.stringify(before)} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}
    >
      <div className="scroll-strip"><ChannelChoice value={draft.channel} onChange={(channel) => change({ channel })} /></div>
      <Field label={t('log.title')} labelHidden required error={act.errorAt('title')}>
        <Input value={draft.title} maxLength={200} onValueChange={(title) => change({ title })} />
      </Field>
      <LogDetails draft={draft} onChange={change} contacts={customer.contacts.nodes} errorAt={act.errorAt} dated />
      <NextContact value={draft.nextDay} onChange={(nextDay) => change({ nextDay })} standing={null} />
    </FormDialog>
  );
}

/** The field of the form that an input field comes from. */
const nameIn = (field: string): keyof LogDraft => (field === 'nextContactAt' ? 'nextDay' : field) as keyof LogDraft;

function draftOf({ channel, title, detail, place, participants, contact, occurredAt, nextContactAt }: InteractionRow, timeZone: string): LogDraft {
  return {
    channel, title, detail: detail ?? '', place: place ?? '', participants: participants ?? '', contactId: contact?.id ?? '',
    occurredAt: localOf(occurredAt, timeZone), nextDay: nextContactAt ? dayIn(nextContactAt, timeZone) : '',
  };
}
