import { type ContactPatch, contactPatch } from '@/domain/contact-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Contact } from '@/entities/contact';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { demandWritable } from '../field-writes';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { derivedContactColumns, primaryContact } from './add';
import { CONTACT_CHOICES } from './create';

/** Changes the fields given. Making a contact primary takes the mark from the one that had it; the mark itself cannot be taken off. */
export async function updateContact(viewer: Viewer, id: number, version: number, input: ContactPatch): Promise<Contact> {
  const patch = validated(contactPatch, input) as Partial<Contact>;
  demandWritable(viewer, 'contact', patch);
  return write(viewer, { command: { name: 'contactUpdate', args: [id, version, input] } }, async (tx) => {
    const contact = await tx.find(Contact, id, 'contact:update');
    demandChoices(viewer, CONTACT_CHOICES, patch, contact);
    if (patch.isPrimary === false && contact.isPrimary) throw new Refusal({ code: 'BLOCKED', message: 'contact.onePrimary', field: 'isPrimary' });
    if (patch.isPrimary && !contact.isPrimary) await unmark(tx, contact.customerId);
    return tx.update(Contact, contact, version, { ...patch, ...derivedContactColumns(patch) });
  });
}

/** Puts a contact into the recycle bin; where it was the primary one, the oldest of the others takes its place. */
export async function deleteContact(viewer: Viewer, id: number, version: number): Promise<Contact> {
  return write(viewer, { command: { name: 'contactDelete', args: [id, version] } }, async (tx) => {
    const contact = await tx.find(Contact, id, 'contact:delete');
    const deleted = await tx.update(Contact, contact, version, { deletedAt: tx.now, deletedById: viewer.userId, isPrimary: false }, 'delete');
    if (contact.isPrimary) await markOldest(tx, contact.customerId);
    return deleted;
  });
}

/** Takes a contact out of the recycle bin; it is primary again only where no other is. */
export async function restoreContact(viewer: Viewer, id: number, version: number): Promise<Contact> {
  return write(viewer, { command: { name: 'contactRestore', args: [id, version] } }, async (tx) => {
    const contact = await tx.find(Contact, id, 'contact:restore', { deleted: true });
    const isPrimary = !(await primaryContact(tx, contact.customerId));
    return tx.update(Contact, contact, version, { deletedAt: null, deletedById: null, isPrimary }, 'restore');
  });
}

async function unmark(tx: WriteTransaction, customerId: number): Promise<void> {
  const primary = await primaryContact(tx, customerId);
  if (primary) await tx.update(Contact, primary, primary.version, { isPrimary: false });
}

async function markOldest(tx: WriteTransaction, customerId: number): Promise<void> {
  const oldest = sql`t.id = (SELECT MIN(o.id) FROM contacts o WHERE o.customer_id = ${customerId} AND o.deleted_at IS NULL)`;
  const [next] = await tx.select(Contact, oldest);
  if (next) await tx.update(Contact, next, next.version, { isPrimary: true });
}
