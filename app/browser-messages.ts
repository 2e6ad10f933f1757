import type en from '@/messages/en.json';

/** Texts of mails and notifications, and the words of errors but for those that a board says before it asks: the server writes these out. */
const OF_THE_SERVER = ['mail', 'dailyMail', 'reminder', 'errors'] as const satisfies readonly (keyof typeof en)[];

type Messages = Record<string, unknown>;

/** The texts that travel with every page that is loaded: those that components ask for. */
export function browserMessages(all: Messages): Messages {
  const { transition, serviceTicket } = all.errors as Messages;
  const shown = Object.entries(all).filter(([name]) => !OF_THE_SERVER.some((own) => own === name));
  return { ...Object.fromEntries(shown), errors: { transition, serviceTicket } };
}
