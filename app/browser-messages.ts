import type en from '@/messages/en.json';

type Part = keyof typeof en;
type Messages = Record<string, unknown>;

/** What the pages for anybody show: signing in with the menus of the shell, forms, feedback, and the UI kit. */
const PUBLIC: readonly Part[] = ['auth', 'common', 'error', 'feedbackLink', 'kit', 'shell', 'webForm'];
/** Texts of mails and notifications, and the words of errors but for those that a board says before it asks: the server writes these out. */
const OF_THE_SERVER: readonly Part[] = ['mail', 'dailyMail', 'reminder', 'errors'];

const only = (all: Messages, wanted: (name: Part) => boolean): Messages => Object.fromEntries(Object.entries(all).filter(([name]) => wanted(name as Part)));

/** The texts that travel with a page that anybody may open. */
export const publicMessages = (all: Messages): Messages => only(all, (name) => PUBLIC.includes(name));

/** The texts that travel with a page of the product, once: those that its components ask for. */
export function browserMessages(all: Messages): Messages {
  const { transition, serviceTicket } = all.errors as Messages;
  return { ...only(all, (name) => !OF_THE_SERVER.includes(name)), errors: { transition, serviceTicket } };
}
