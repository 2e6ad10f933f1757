import type { InteractionChannel } from './interaction';

/** What a contact wants no more of, and where it can be reached. */
export interface Reachable {
  doNotCall: boolean;
  doNotEmail: boolean;
  doNotMessage: boolean;
  mobile: string | null;
  officePhone: string | null;
  email: string | null;
  wechat: string | null;
}

const CLOSED_BY: Partial<Record<InteractionChannel, 'doNotCall' | 'doNotEmail' | 'doNotMessage'>> = {
  PHONE: 'doNotCall', EMAIL: 'doNotEmail', SMS: 'doNotMessage', WECHAT: 'doNotMessage', CHAT: 'doNotMessage',
};

/** Tried in this order where the channel of the rule is closed; nobody is visited instead of being called. */
const INSTEAD: readonly InteractionChannel[] = ['WECHAT', 'SMS', 'PHONE', 'EMAIL'];

/** Whether a contact asked not to be reached so. Nobody in particular has asked for nothing. */
export function isClosed(channel: InteractionChannel, contact: Pick<Reachable, 'doNotCall' | 'doNotEmail' | 'doNotMessage'> | null): boolean {
  const flag = CLOSED_BY[channel];
  return flag !== undefined && contact !== null && contact[flag];
}

const addressed = (channel: InteractionChannel, { mobile, officePhone, email, wechat }: Reachable): boolean =>
  Boolean({ WECHAT: wechat, SMS: mobile, PHONE: mobile ?? officePhone, EMAIL: email }[channel as 'WECHAT' | 'SMS' | 'PHONE' | 'EMAIL']);

/** The channel that is wanted, or the next one that is open and leads somewhere; null where the contact closed them all. */
export function openChannel(wanted: InteractionChannel, contact: Reachable | null): InteractionChannel | null {
  if (!isClosed(wanted, contact) || contact === null) return wanted;
  return INSTEAD.find((channel) => !isClosed(channel, contact) && addressed(channel, contact)) ?? null;
}
