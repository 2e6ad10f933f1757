import { INTERACTION_CHANNELS, type InteractionChannel } from '@/domain/interaction';
import type { InteractionLogInput } from '@/app/apollo/generated/graphql';
import { addDays, dayIn, startOfDay } from '../../../values/day';

/** Days ahead that are offered at once; a month is a calendar month. */
export const NEXT_OFFERS = ['in1', 'in3', 'week', 'month'] as const;
export type NextOffer = (typeof NEXT_OFFERS)[number];

/** An entry as it stands in the form. */
export interface LogDraft {
  channel: InteractionChannel;
  title: string;
  detail: string;
  place: string;
  participants: string;
  contactId: string;
  /** `YYYY-MM-DDTHH:MM` on the person's clock, '' for now. */
  occurredAt: string;
  /** `YYYY-MM-DD`, '' for none, null while the person has not said: then an appointment that is still to come stays. */
  nextDay: string | null;
}

const HOUR = 3_600_000;
/** Nobody is to be called at midnight: a day that was chosen means its morning. */
const MORNING = 9 * HOUR;

export const emptyLog: LogDraft = {
  channel: INTERACTION_CHANNELS[1], title: '', detail: '', place: '', participants: '', contactId: '', occurredAt: '', nextDay: null,
};

/** The day of an offer, counted from today. */
export function dayOfOffer(offer: NextOffer, today: string): string {
  if (offer !== 'month') return addDays(today, { in1: 1, in3: 3, week: 7 }[offer]);
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The instant that a day and an hour of the person's clock are. */
function instantOf(local: string, timeZone: string): string {
  const [day = '', clock = '00:00'] = local.split('T');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return new Date(Date.parse(startOfDay(day, timeZone)) + hours * HOUR + minutes * 60_000).toISOString();
}

/** A draft as the API wants it. `standing` is the next contact that the customer has now. */
export function logInput(draft: LogDraft, timeZone: string, standing: string | null, now: Date): InteractionLogInput {
  const text = (value: string) => value.trim() || null;
  const stays = draft.nextDay === null && standing !== null && Date.parse(standing) > now.getTime() ? standing : null;
  return {
    channel: draft.channel, title: draft.title.trim(), detail: text(draft.detail), place: text(draft.place), participants: text(draft.participants),
    contactId: draft.contactId || null, occurredAt: draft.occurredAt ? instantOf(draft.occurredAt, timeZone) : null,
    nextContactAt: draft.nextDay ? new Date(Date.parse(startOfDay(draft.nextDay, timeZone)) + MORNING).toISOString() : stays,
  };
}

/** An instant as `YYYY-MM-DDTHH:MM` on the person's clock. */
export function localOf(instant: string, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant));
  return `${dayIn(instant, timeZone)}T${clock}`;
}
