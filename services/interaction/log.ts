import { type InteractionDraft, interactionDraft } from '@/domain/interaction-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { Interaction } from '@/entities/interaction';
import { sql } from '../database/sql';
import { holdRecord } from '../exclusive';
import { demand, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Writes down a dealing with a customer. It moves the customer's last and next contact. */
export async function logInteraction(viewer: Viewer, customerId: number, input: InteractionDraft): Promise<Interaction> {
  demand(viewer, 'interaction:create');
  const draft = validated(interactionDraft, input);
  return write(viewer, { command: { name: 'interactionLog', args: [customerId, input] } }, async (tx) => {
    await tx.find(Customer, customerId, 'interaction:create');
    await demandContact(tx, customerId, draft.contactId);
    return addInteraction(tx, customerId, draft);
  });
}

/** An interaction that was written down before, elsewhere: its author and its time stay. */
interface Carried {
  correctsId?: number;
  createdById?: number | null;
  createdAt?: string;
}

/**
 * Adds an already validated interaction within a running write; its contact is one that was demanded. Where it says nothing of a next contact, one that
 * lies ahead of it stands; one that has come is kept by it.
 */
export async function addInteraction(
  tx: WriteTransaction,
  customerId: number,
  draft: InteractionDraft & Carried,
): Promise<Interaction> {
  await holdRecord(tx.database, 'customer', customerId);
  const fields = draft as Partial<Interaction>;
  const occurredAt = utc(draft.occurredAt) ?? tx.now;
  const kept = draft.nextContactAt === undefined ? await appointmentAhead(tx, customerId, occurredAt) : null;
  const interaction = await tx.insert(Interaction, { ...fields, nextContactAt: kept, ...instants(draft), occurredAt, customerId });
  await followCustomer(tx, customerId);
  return interaction;
}

/** The next contact of the customer, where it is to come after an entry of this time, and this entry will be the newest. */
async function appointmentAhead(tx: WriteTransaction, customerId: number, occurredAt: string): Promise<string | null> {
  const [customer] = await tx.select(Customer, sql`t.id = ${customerId}`);
  const { lastContactAt = null, nextContactAt = null } = customer ?? {};
  return nextContactAt !== null && nextContactAt > occurredAt && (lastContactAt ?? '') <= occurredAt ? nextContactAt : null;
}

/** A contact that is named belongs to the same customer, and the viewer may read it. */
export async function demandContact(tx: WriteTransaction, customerId: number, contactId: number | null | undefined): Promise<void> {
  if (!contactId) return;
  const readable = scopeCondition(tx.viewer, 'contact', 'contact:read', 't');
  const [contact] = await tx.select(Contact, sql`t.id = ${contactId} AND t.customer_id = ${customerId} AND t.deleted_at IS NULL AND ${readable}`);
  if (!contact) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field: 'contactId' });
}

const utc = (instant: string | null | undefined) => (instant ? new Date(instant).toISOString() : instant);

/** The instants of an input in the one form in which they are stored. */
export function instants(draft: { occurredAt?: string | null; nextContactAt?: string | null }): Partial<Interaction> {
  const patch: Partial<Interaction> = {};
  if (draft.occurredAt) patch.occurredAt = utc(draft.occurredAt) as string;
  if (draft.nextContactAt !== undefined) patch.nextContactAt = utc(draft.nextContactAt) ?? null;
  return patch;
}

/**
 * Last and next contact of the customer follow from its newest entry that nobody corrected. They are derived, so neither the version nor the
 * ledger of the customer moves: somebody who edits the customer at this moment is not disturbed.
 */
export async function followCustomer(tx: WriteTransaction, customerId: number): Promise<void> {
  await holdRecord(tx.database, 'customer', customerId);
  const standing = sql`i.customer_id = ${customerId} AND NOT EXISTS (SELECT 1 FROM interactions c WHERE c.corrects_id = i.id)`;
  const [newest] = await tx.database.read<{ occurredAt: string | Date; nextContactAt: string | Date | null }>(
    tx.database.dialect === 'mssql'
      ? sql`SELECT TOP (1) i.occurred_at AS "occurredAt", i.next_contact_at AS "nextContactAt" FROM interactions i WHERE ${standing} ORDER BY i.occurred_at DESC, i.id DESC`
      : sql`SELECT i.occurred_at AS "occurredAt", i.next_contact_at AS "nextContactAt" FROM interactions i WHERE ${standing} ORDER BY i.occurred_at DESC, i.id DESC LIMIT 1`,
  );
  const last = newest ? new Date(newest.occurredAt) : null;
  const next = newest?.nextContactAt ? new Date(newest.nextContactAt) : null;
  await tx.database.execute(sql`UPDATE customers SET last_contact_at = ${last}, next_contact_at = ${next} WHERE id = ${customerId}`);
}
