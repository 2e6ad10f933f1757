import type { Client } from '@/services/session/auth';
import type { MailSetting } from '@/services/session/link';
import { viewerOfToken } from '@/services/viewer';
import { sessionCookie } from '@/services/session/token';
import { type Context } from '../context';
import { Loaders } from '../loaders';

/** Who asks, as the services want to know it. */
export const clientOf = ({ clientAddress, userAgent }: Context): Client => ({ address: clientAddress, userAgent });

/** Where the links of a mail lead, and its language for a reader who has chosen none. */
export const mailSettingOf = ({ origin, locale }: Context): MailSetting => ({ origin, locale });

/** Goes on as the person who just signed in: the browser gets the cookie, the rest of the request their rights. */
export async function continueAs(context: Context, token: string): Promise<void> {
  context.setCookie(sessionCookie(token, context.secure));
  context.viewer = await viewerOfToken(context.db, token);
  context.loaders = new Loaders(context.viewer);
}
