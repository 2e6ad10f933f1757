'use client';
import { useTranslations } from 'next-intl';
import { FormDialog } from '@/components/form-dialog';
import type { ContactRow } from '../use-record';
import { ContactConflict } from './contact-conflict';
import { ContactFields } from './contact-fields';
import { useContactForm } from './use-contact-form';

interface ContactDialogProps {
  customerId: string;
  /** Null for a new one. */
  contact: ContactRow | null;
  onClose: () => void;
}

/** A new contact, or an existing one with every field. */
export default function ContactDialog({ customerId, contact, onClose }: ContactDialogProps) {
  const t = useTranslations('customer.contacts');
  const form = useContactForm(customerId, contact, onClose);
  if (form.theirs) return <ContactConflict mine={form.draft} theirs={form.theirs} pending={form.pending} onKeep={form.close} onOverwrite={() => void form.overwrite()} />;
  return (
    <FormDialog
      open onOpenChange={form.close} title={contact ? t('edit') : t('new')} submitLabel={contact ? t('save') : t('create')} size="md" pending={form.pending}
      dirty={form.dirty} error={form.errorOutside} onSubmit={() => void form.submit()}
    >
      <ContactFields draft={form.draft} onChange={form.change} errorAt={form.errorAt} role={contact?.role ?? null} />
    </FormDialog>
  );
}
