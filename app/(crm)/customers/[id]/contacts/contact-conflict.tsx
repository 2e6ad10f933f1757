'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { useFieldWords } from '../../../changes/use-field-words';
import { useDictionary } from '../../../pickers/use-dictionary';
import { Versions } from '../facts/versions';
import type { ContactRow } from '../use-record';
import { type ContactDraft, differing, draftOfContact } from './contact-draft';

interface ContactConflictProps {
  mine: ContactDraft;
  theirs: ContactRow;
  pending: boolean;
  onKeep: () => void;
  onOverwrite: () => void;
}

/** Somebody else saved the contact first: both versions of what differs, and the choice. */
export function ContactConflict({ mine, theirs, pending, onKeep, onOverwrite }: ContactConflictProps) {
  const t = useTranslations('customer');
  const words = useFieldWords();
  const { items } = useDictionary('contact-role');
  const other = draftOfContact(theirs);
  const read = (field: keyof ContactDraft, value: string | boolean) =>
    words.value('contact', field, value, field === 'roleId' ? (items.find(({ id }) => id === value)?.label ?? null) : null);
  const lines = differing(mine, other).map((field) => ({
    id: field, label: words.field('contact', field), mine: read(field, mine[field]), theirs: read(field, other[field]),
  }));
  const footer = <><Button onClick={onKeep}>{t('conflict.keepTheirs')}</Button><Button variant="primary" pending={pending} onClick={onOverwrite}>{t('conflict.saveMine')}</Button></>;
  return (
    <Dialog open onOpenChange={(open) => { if (!open) onKeep(); }} title={t('contacts.conflict', { name: theirs.name })} description={t('conflict.text')} footer={footer}>
      <Versions lines={lines} />
    </Dialog>
  );
}
