import type { ServiceTicketCreateInput } from '@/app/apollo/generated/graphql';
import type { ComboboxOption } from '@/components/combobox';
import type { InteractionChannel } from '@/domain/interaction';
import { type Priority, USUAL_PRIORITY } from '@/domain/service-ticket';

/** What a ticket is about, where one looks at it; `label` names the order or the unit. */
export interface About {
  customer?: ComboboxOption | null;
  orderId?: string;
  unitId?: string;
  label?: string;
  /** What the form begins with; it is the person's to change. */
  begin?: Partial<Pick<Draft, 'title' | 'request' | 'channel' | 'contactId'>>;
}

/** What has been typed for a new ticket, as it stands in the form. */
export interface Draft {
  customer: ComboboxOption | null;
  typeId: string | null;
  title: string;
  request: string;
  priority: Priority;
  channel: InteractionChannel;
  contactId: string | null;
  promisedOn: string;
}

export const emptyDraft: Draft = { customer: null, typeId: null, title: '', request: '', priority: USUAL_PRIORITY, channel: 'PHONE', contactId: null, promisedOn: '' };

const key = 'zhike.service-tickets.new';

/** The draft of this browser tab, or an empty one. */
export function keptDraft(): Draft {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return kept && typeof kept === 'object' ? { ...emptyDraft, ...kept } : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export function keepDraft(draft: Draft) {
  if (isEmpty(draft)) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(draft));
}

/** Nothing was typed or chosen that would be missed. */
export const isEmpty = ({ customer, title, request, promisedOn, contactId }: Draft): boolean => !customer && !title.trim() && !request.trim() && !promisedOn && !contactId;

/** A draft as the API wants it. */
export function createInput({ customer, typeId, title, request, contactId, promisedOn, ...rest }: Draft, { orderId, unitId }: About): ServiceTicketCreateInput {
  return { ...rest, orderId, unitId, customerId: customer?.value ?? '', typeId: typeId ?? '', title: title.trim(), request: request.trim(), contactId, promisedOn: promisedOn || null };
}
