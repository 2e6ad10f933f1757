import { createTransport } from 'nodemailer';

export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for readers who like it laid out. */
  html?: string;
}

export type Mailer = (mail: Mail) => Promise<void>;

// Without a mail server the person at the console is the postman: in development, and where there is none yet.
const toLog: Mailer = async ({ to, subject, text }) => {
  process.stdout.write(`\n--- mail to ${to} ---\n${subject}\n\n${text}\n--- end of mail ---\n`);
};

let mailer = toLog;

/** Decides how mail leaves: a function of one's own, by SMTP, or, with neither, to the log. */
export function configureMail(way: { smtpUrl?: string; from?: string; mailer?: Mailer }): void {
  mailer = way.mailer ?? (way.smtpUrl ? bySmtp(way.smtpUrl, way.from ?? '') : toLog);
}

function bySmtp(url: string, from: string): Mailer {
  const transport = createTransport(url);
  return async (mail) => {
    await transport.sendMail({ from, ...mail });
  };
}

/** Whether mail reaches anybody beyond the console: a customer reads none of that. */
export const mailLeaves = (): boolean => mailer !== toLog;

/** Sends a mail. */
export const sendMail = (mail: Mail): Promise<void> => mailer(mail);
