import { webFormEntry } from '@/domain/web-form-input';
import { HONEYPOT } from '@/domain/web-form';
import { validated } from '@/domain/validation';
import type { LeadDraft } from '@/domain/lead-input';
import { WebForm } from '@/entities/web-form';
import type { Database } from '../database/database';
import { raw, sql } from '../database/sql';
import { insertLead } from '../lead/create';
import { type AttemptLimit, takeAttempt } from '../session/attempts';
import { networkOf } from '../session/limits';
import { systemViewer } from '../viewer';
import { write } from '../write';

/** Entries in fifteen minutes: of one client, and of everybody together. */
const PER_CLIENT = 10;
const PER_FORM = 300;

/** The form that takes entries under this key; null where there is none, switched off or never made. */
export async function activeForm(db: Database, publicKey: string): Promise<WebForm | null> {
  const shape = db.shape(WebForm);
  const rows = await db.read<WebForm>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t WHERE t.public_key = ${publicKey} AND t.active = ${true}`);
  return shape.hydrate(rows)[0] ?? null;
}

/**
 * Takes what a visitor wrote: a lead of the form's department that nobody follows yet. An entry with the hidden field filled in is answered the
 * same and kept nowhere. Throws Refusal where something is wrong with it or there were too many.
 */
export async function submitEntry(db: Database, form: WebForm, fields: Record<string, unknown>, address: string): Promise<void> {
  await takeAttempt(db, limitsOf(form, address));
  if (String(fields[HONEYPOT] ?? '').trim()) return;
  const { name, company, phone, email, message } = validated(webFormEntry, fields);
  const person: LeadDraft = company ? { kind: 'ORGANISATION', name: company, contactName: name } : { kind: 'PERSON', name };
  const draft = { ...person, phone, email, interest: message, sourceId: form.sourceId };
  await write(await systemViewer(db), {}, (tx) => insertLead(tx, draft, { ownerId: null, departmentId: form.departmentId, webFormId: form.id }));
}

function limitsOf({ id }: WebForm, address: string): AttemptLimit[] {
  const client = networkOf(address);
  return [
    ...(client ? [{ key: `form:${id}:${client}`, max: PER_CLIENT, code: 'RATE_LIMITED' as const }] : []),
    { key: `form:${id}`, max: PER_FORM, code: 'RATE_LIMITED' },
  ];
}
