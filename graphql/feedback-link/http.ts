import type { Logger } from 'pino';
import type { FeedbackLinkState } from '@/domain/feedback-link';
import { Refusal } from '@/domain/refusal';
import type { Database } from '@/services/database/database';
import { answerLink, type AskedTicket, lookAtLink, openLink, type Visitor } from '@/services/feedback-link/answer';
import { chooseLocale, errorMessage, type Locale, message } from '../messages';
import { clientAddress } from '../peer';
import { type EntryBody, readEntry } from '../web-form/entry-body';

export interface FeedbackDoorOptions {
  db: Database;
  log: Logger;
  /** How many proxies in front are ours. */
  trustProxy: number;
}

/** What the page of a link shows: a link that there is and where it stands, that there is none, or that somebody asks too often. */
export type FeedbackView = { state: FeedbackLinkState; ticket: AskedTicket | null } | { state: 'UNKNOWN' | 'TOO_OFTEN'; ticket: null };

/** The door by which customers answer. Looking changes nothing, so that a program that tries links before their reader does uses none up. */
export interface FeedbackDoor {
  look(headers: Headers, token: string): Promise<FeedbackView>;
  opened(request: Request, token: string): Promise<Response>;
  answer(request: Request, token: string): Promise<Response>;
}

const HEADERS = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-robots-tag': 'noindex, nofollow' };

export function createFeedbackDoor({ db, log, trustProxy }: FeedbackDoorOptions): FeedbackDoor {
  const visitor = (from: Pick<Request, 'headers'>, token: string): Visitor => ({ token, address: clientAddress(from, trustProxy) });
  return {
    async look(headers, token) {
      try {
        return (await lookAtLink(db, visitor({ headers }, token))) ?? { state: 'UNKNOWN', ticket: null };
      } catch (error) {
        if (error instanceof Refusal) return { state: 'TOO_OFTEN', ticket: null };
        throw error;
      }
    },
    async opened(request, token) {
      // The page asks for nothing in return: whether it is noted is no business of its reader.
      await openLink(db, visitor(request, token)).catch((error: unknown) => {
        if (!(error instanceof Refusal)) log.error({ err: error }, 'an opened feedback link could not be noted');
      });
      return new Response(null, { status: 204, headers: HEADERS });
    },
    async answer(request, token) {
      const locale = chooseLocale(new URL(request.url).searchParams.get('lang'), request.headers.get('accept-language'));
      const entry = await readEntry(request);
      if ('status' in entry) return problem(entry.status, 'BAD_REQUEST', errorMessage(locale, entry.messageKey));
      try {
        await answerLink(db, visitor(request, token), entry.fields, locale);
      } catch (error) {
        if (error instanceof Refusal) return refused(token, error, locale, entry);
        log.error({ err: error }, 'a customer could not answer');
        return problem(503, 'UNAVAILABLE', errorMessage(locale, 'unavailable'));
      }
      return entry.page ? seeOther(pageOf(token, locale)) : Response.json({ message: message(locale, 'feedbackLink.thanks') }, { headers: HEADERS });
    },
  };
}

const pageOf = (token: string, locale: Locale, more: Record<string, string> = {}) => `/feedback/${encodeURIComponent(token)}?${new URLSearchParams({ lang: locale, ...more })}`;
const seeOther = (location: string) => new Response(null, { status: 303, headers: { ...HEADERS, location } });
const problem = (status: number, code: string, text: string) => Response.json({ errors: [{ code, field: null, message: text }] }, { status, headers: HEADERS });

const STATUS: Partial<Record<string, number>> = { RATE_LIMITED: 429, TOKEN_INVALID: 404, INVALID_TRANSITION: 410 };

function refused(token: string, { details }: Refusal, locale: Locale, { page }: EntryBody): Response {
  const [first] = details;
  const status = STATUS[first?.code ?? ''] ?? 422;
  // What a page would say of a link that leads nowhere, it says when it is asked for.
  if (page) return seeOther(pageOf(token, locale, status === 422 ? { refused: details.map(({ field }) => field ?? '').join() } : status === 429 ? { refused: 'often' } : {}));
  const errors = details.map(({ code, field, message: key, params }) => ({ code, field: field ?? null, message: errorMessage(locale, key, params) }));
  const headers = new Headers(HEADERS);
  if (status === 429) headers.set('retry-after', String(Number(first?.params?.minutes ?? 1) * 60));
  return Response.json({ errors }, { status, headers });
}
