import { type ContactDraft, contactDraft } from '@/domain/contact-input';
import { validated } from '@/domain/validation';
import type { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { demandChoices } from '../dictionary/choice';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import { addContact } from './add';

/** Field of a contact → code of the dictionary that it is chosen from. */
export const CONTACT_CHOICES = { roleId: 'contact-role' } as const;

/** Adds a contact to a customer that the viewer may read and holds contact:create for. */
export async function createContact(viewer: Viewer, customerId: number, input: ContactDraft): Promise<Contact> {
  demand(viewer, 'contact:create');
  const draft = validated(contactDraft, input);
  demandChoices(viewer, CONTACT_CHOICES, draft);
  return write(viewer, { command: { name: 'contactCreate', args: [customerId, input] } }, async (tx) => {
    await tx.find(Customer, customerId, 'contact:create');
    return addContact(tx, customerId, draft);
  });
}
