import type { Logger } from 'pino';
import { wishedLocale } from '@/domain/locale';
import { Refusal } from '@/domain/refusal';
import { HONEYPOT } from '@/domain/web-form';
import type { WebForm } from '@/entities/web-form';
import type { Database } from '@/services/database/database';
import { activeForm, submitEntry } from '@/services/web-form/submit';
import { originsOf } from '@/services/web-form/write';
import { chooseLocale, errorMessage, type Locale, message } from '../messages';
import { clientAddress } from '../peer';
import { type EntryBody, readEntry } from './entry-body';

export interface FormsOptions {
  db: Database;
  log: Logger;
  /** How many proxies in front are ours. */
  trustProxy: number;
  /** Address of this installation; empty: the one the request came to. */
  appUrl: string;
}

/** What a visitor is shown of a form. */
export interface PublicForm {
  name: string;
  /** Name of the hidden field. */
  honeypot: string;
  thanks: string;
}

/** The one door that is open to people without an account. */
export interface Forms {
  handle(request: Request, publicKey: string): Promise<Response>;
  /** Null where the form does not exist or takes no entries. */
  describe(publicKey: string, locale: string): Promise<PublicForm | null>;
}

interface Problem {
  code: string;
  field: string | null;
  message: string;
}

export function createForms({ db, log, trustProxy, appUrl }: FormsOptions): Forms {
  return {
    async handle(request, publicKey) {
      const locale = chooseLocale(request.headers.get('accept-language'));
      try {
        const form = await activeForm(db, publicKey);
        return form ? await answer(request, form, locale) : refuse(request, 404, 'NOT_FOUND', errorMessage(locale, 'webForm.closed'));
      } catch (error) {
        log.error({ err: error }, 'a form entry failed');
        return refuse(request, 503, 'UNAVAILABLE', errorMessage(locale, 'unavailable'));
      }
    },
    async describe(publicKey, locale) {
      const form = await activeForm(db, publicKey);
      return form && { name: form.name, honeypot: HONEYPOT, thanks: thanksOf(form, wishedLocale(locale) ?? 'zh-CN') };
    },
  };

  async function answer(request: Request, form: WebForm, locale: Locale): Promise<Response> {
    const from = originOf(request, form, appUrl);
    if (from === 'refused') return refuse(request, 403, 'FORBIDDEN', errorMessage(locale, 'webForm.origin'));
    const headers = corsOf(from);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers });
    const entry = await readEntry(request);
    if ('status' in entry) return refuse(request, entry.status, 'BAD_REQUEST', errorMessage(locale, entry.messageKey), headers);
    try {
      await submitEntry(db, form, entry.fields, clientAddress(request, trustProxy));
    } catch (error) {
      if (error instanceof Refusal) return refused(request, form, error, locale, entry, headers);
      throw error;
    }
    if (entry.page) return seeOther(form.redirectUrl ?? `/forms/${form.publicKey}?sent=1`);
    return Response.json({ message: thanksOf(form, locale), redirectUrl: form.redirectUrl }, { headers });
  }
}

const thanksOf = (form: WebForm, locale: Locale): string => (locale === 'en' ? form.thanksEn : form.thanksZh) ?? message(locale, 'webForm.thanks');

type From = { origin: string; granted: boolean } | null;

/**
 * The site that a program or a form sends from; null for one that names none, which no browser does across sites. Once sites are listed, others
 * are refused; with none listed, plain forms come through, which no rule of browsers would keep out, but nothing is granted to programs.
 */
function originOf(request: Request, form: WebForm, appUrl: string): From | 'refused' {
  const origin = request.headers.get('origin');
  if (origin === null || isOwn(origin, request, appUrl)) return null;
  const allowed = originsOf(form);
  const granted = allowed.includes(origin);
  return allowed.length > 0 && !granted ? 'refused' : { origin, granted };
}

function isOwn(origin: string, request: Request, appUrl: string): boolean {
  const host = URL.canParse(origin) ? new URL(origin).host : '';
  return host !== '' && (host === request.headers.get('host') || host === new URL(request.url).host || (URL.canParse(appUrl) && host === new URL(appUrl).host));
}

function corsOf(from: From): Headers {
  const headers = new Headers({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', vary: 'origin, accept-language' });
  if (!from?.granted) return headers;
  headers.set('access-control-allow-origin', from.origin);
  headers.set('access-control-allow-methods', 'POST');
  headers.set('access-control-allow-headers', 'content-type');
  headers.set('access-control-max-age', '600');
  return headers;
}

function refuse(request: Request, status: number, code: string, text: string, headers = corsOf(null)): Response {
  const errors: Problem[] = [{ code, field: null, message: text }];
  return request.method === 'OPTIONS' ? new Response(null, { status, headers }) : Response.json({ errors }, { status, headers });
}

function refused(request: Request, form: WebForm, { details }: Refusal, locale: Locale, { page }: EntryBody, headers: Headers): Response {
  const limited = details.find(({ code }) => code === 'RATE_LIMITED');
  if (limited) headers.set('retry-after', String(Number(limited.params?.minutes ?? 1) * 60));
  if (page) return seeOther(`/forms/${form.publicKey}?${new URLSearchParams({ refused: limited ? 'often' : details.map(({ field }) => field ?? '').join() })}`);
  const errors: Problem[] = details.map(({ code, field, message: key, params }) => ({ code, field: field ?? null, message: errorMessage(locale, key, params) }));
  return Response.json({ errors }, { status: limited ? 429 : 422, headers });
}

const seeOther = (location: string): Response => new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
