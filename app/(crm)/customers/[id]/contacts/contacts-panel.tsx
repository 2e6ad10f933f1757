'use client';
import { useState } from 'react';
import { Contact, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { onDemand } from '@/components/on-demand';
import type { ContactRow, CustomerRecord } from '../use-record';
import { ContactItem } from './contact-item';
import { useContactActs } from './use-contact-acts';

const ContactDialog = onDemand(() => import('./contact-dialog'));

/** The people at the customer, the primary one first. */
export function ContactsPanel({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.contacts');
  const [editing, setEditing] = useState<{ contact: ContactRow | null } | null>(null);
  const acts = useContactActs();
  const can = (permission: string) => customer.viewerCan.includes(permission);
  const contacts = [...customer.contacts.nodes].sort((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  const add = can('contact:create') && <Button icon={<Plus aria-hidden="true" />} onClick={() => setEditing({ contact: null })}>{t('add')}</Button>;
  return (
    <div className="max-w-3xl">
      {contacts.length === 0
        ? <EmptyState icon={<Contact />} title={t('empty')} text={add ? t('emptyText') : undefined} action={add} />
        : <div className="mb-1 flex justify-end">{add}</div>}
      <ul>
        {contacts.map((contact) => (
          <ContactItem
            key={contact.id} contact={contact} onEdit={can('contact:update') ? () => setEditing({ contact }) : undefined}
            onMakePrimary={can('contact:update') ? () => acts.makePrimary(contact) : undefined} onDelete={can('contact:delete') ? () => acts.remove(contact) : undefined}
          />
        ))}
      </ul>
      {editing && <ContactDialog customerId={customer.id} contact={editing.contact} onClose={() => setEditing(null)} />}
    </div>
  );
}
