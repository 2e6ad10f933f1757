'use client';
import { useTranslations } from 'next-intl';
import { ContactBringBackDocument, ContactRemoveDocument, ContactUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { type ContactRow, REFRESH } from '../use-record';

/** The acts on a contact that take one press. */
export function useContactActs() {
  const t = useTranslations('customer.contacts');
  const update = useAct(ContactUpdateDocument, (data) => data.contactUpdate, { refetch: REFRESH });
  const remove = useAct(ContactRemoveDocument, (data) => data.contactDelete, { refetch: REFRESH });
  const restore = useAct(ContactBringBackDocument, (data) => data.contactRestore, { refetch: REFRESH });
  const said = async (act: Promise<unknown>, done: () => void) => {
    try {
      await act;
      done();
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error));
    }
  };
  const bringBack = (id: string, version: number, name: string) => void said(restore.runOrThrow({ id, version }), () => toast.success(t('restored', { name })));
  return {
    makePrimary: ({ id, version }: ContactRow) => void said(update.runOrThrow({ id, version, input: { isPrimary: true } }), () => toast.success(t('saved'))),
    remove: ({ id, version, name }: ContactRow) => {
      const gone = remove.runOrThrow({ id, version });
      void said(gone, () => void gone.then(({ contact }) => toast.undo(t('deleted', { name }), t('undo'), () => bringBack(id, contact?.version ?? version + 1, name))));
    },
  };
}
