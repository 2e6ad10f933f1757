import { randomBytes } from 'node:crypto';
import type { Database } from '../database/database';
import { sendMail } from '../mail/mail';
import { mailLocale, mailText } from '../mail/text';
import { authOf } from './auth';

/** Where links lead and which language a mail has whose reader has chosen none. */
export interface MailSetting {
  /** Address of the product, e.g. https://crm.example.com */
  origin: string;
  locale: string;
}

export interface LinkReader {
  id: number;
  name: string;
  email: string;
  locale: string | null;
}

const MINUTES = { passwordReset: 30, invitation: 7 * 24 * 60 } as const;
export type LinkPurpose = keyof typeof MINUTES;

/**
 * Mails a link with which its reader sets a password, once. Only the token's hash is stored. It travels behind the #, which browsers send to no
 * server and put in no Referer. better-auth's own request for a reset has one lifetime for all links and no way to tell a mail its language; its
 * resetPassword takes these tokens.
 */
export async function mailLink(db: Database, reader: LinkReader, purpose: LinkPurpose, setting: MailSetting): Promise<void> {
  const token = randomBytes(32).toString('base64url');
  const { internalAdapter } = await authOf(db).$context;
  const expiresAt = new Date(Date.now() + MINUTES[purpose] * 60_000);
  await internalAdapter.createVerificationValue({ identifier: `reset-password:${token}`, value: String(reader.id), expiresAt });
  const link = `${setting.origin}/reset-password#token=${token}`;
  const text = mailText(mailLocale(reader.locale, setting.locale), purpose, { name: reader.name, link });
  await sendMail({ to: reader.email, ...text });
}
