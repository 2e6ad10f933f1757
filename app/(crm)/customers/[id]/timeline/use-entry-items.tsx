'use client';
import { ArrowLeftRight, Pencil, Plus, RotateCcw, Route, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import type { TimelineItem } from '@/components/timeline';
import { customerWorkflow } from '@/domain/customer';
import { FieldDifferences, tellingFields } from '../../../changes/field-differences';
import { useChangeSentence } from '../../../changes/use-change-sentence';
import { ChannelIcon } from '../log/channel-icon';
import type { ChangeRow, CustomerRecord, InteractionRow } from '../use-record';
import { InteractionBody } from './interaction-body';
import type { Entry } from './merge-entries';

const icons: Partial<Record<string, typeof Pencil>> = { create: Plus, update: Pencil, delete: Trash2, restore: RotateCcw, transfer: ArrowLeftRight };
const steps = new Set(customerWorkflow.transitions.map(({ name }) => name));

interface Options {
  /** Details unfolded. */
  whole?: boolean;
  onCorrect?: (interaction: InteractionRow) => void;
}

/** The entries of a timeline as the kit draws them. */
export function useEntryItems(customer: CustomerRecord, { whole = false, onCorrect }: Options): (entry: Entry) => TimelineItem {
  const t = useTranslations('customer');
  const channels = useTranslations('fields.values.channel');
  const sentence = useChangeSentence();
  const ofInteraction = (interaction: InteractionRow): TimelineItem => ({
    id: interaction.id, at: interaction.occurredAt, color: 'accent', icon: <ChannelIcon channel={interaction.channel} />,
    title: (
      <>
        <b className="font-semibold">{interaction.author?.name ?? t('timeline.system')}</b> <span className="text-ink-2">{channels(interaction.channel)}{interaction.contact && ` ${t('timeline.withContact', { name: interaction.contact.name })}`}</span>
        {onCorrect && (
          <Button variant="ghost" size="sm" className="ms-1 -my-1 align-middle opacity-0 group-focus-within:opacity-100 group-hover:opacity-100 max-md:opacity-100" onClick={() => onCorrect(interaction)}>{t('correct.act')}</Button>
        )}
        <span className="block font-medium">{interaction.title}</span>
      </>
    ),
    body: <InteractionBody interaction={interaction} whole={whole} />,
  });
  const ofChange = (change: ChangeRow): TimelineItem => {
    const Icon = icons[change.action] ?? Route;
    const fields = change.action === 'create' ? [] : tellingFields(change);
    const moved = steps.has(change.action);
    return {
      id: `change-${change.sequence}`, at: change.changedAt, icon: <Icon />, color: moved ? 'amber' : 'grey',
      title: <><b className="font-semibold">{change.actor?.name ?? t('timeline.system')}</b> {sentence(change, nameOf(customer, change))}</>,
      body: (change.reason || fields.length > 0) && (
        <>
          <FieldDifferences change={change} fields={fields} />
          {change.reason && <p>{t('timeline.reason', { reason: change.reason })}</p>}
        </>
      ),
    };
  };
  return (entry) => (entry.kind === 'interaction' ? ofInteraction(entry.interaction) : ofChange(entry.change));
}

/** What the changed record is called, from what the page has; the customer itself needs no name here. */
function nameOf(customer: CustomerRecord, { recordId, noun, fields }: ChangeRow): string | undefined {
  if (noun === customerWorkflow.noun) return undefined;
  const own = customer.contacts.nodes.find(({ id }) => id === recordId)?.name ?? customer.interactions.nodes.find(({ id }) => id === recordId)?.title;
  if (own) return own;
  const written = customer.timeline?.nodes.filter((change) => change.recordId === recordId).flatMap((change) => change.fields) ?? fields;
  const name = written.find(({ field }) => field === 'name' || field === 'title')?.after;
  return typeof name === 'string' ? name : undefined;
}
