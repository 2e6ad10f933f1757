'use client';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FormDialog } from '@/components/form-dialog';
import { CreateFields } from './create-fields';
import { isEmpty } from './draft';
import { useCreate } from './use-create';

/** A new customer: the name and Enter are enough. Closing keeps what was typed. */
export default function CreateDialog({ onClose }: { onClose: () => Promise<unknown> }) {
  const t = useTranslations('customers.new');
  const { draft, change, empty, refused, pending, submit } = useCreate(onClose);
  return (
    <FormDialog
      open onOpenChange={() => void onClose()} title={t('title')} submitLabel={t('submit')} pending={pending} error={refused.form} onSubmit={() => void submit()}
      aside={!isEmpty(draft) && <Button variant="ghost" size="sm" onClick={empty}>{t('empty')}</Button>}
    >
      {refused.duplicate && (
        <div role="alert" className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-amber-soft px-3 py-2 text-sm">
          <span className="flex min-w-0 flex-1 items-start gap-2 text-amber"><CircleAlert aria-hidden="true" className="mt-0.5" />{refused.duplicate}</span>
          <Button size="sm" onClick={() => void submit(true)}>{t('createAnyway')}</Button>
        </div>
      )}
      <CreateFields draft={draft} change={change} errors={refused.fields} hint={!refused.duplicate} />
    </FormDialog>
  );
}
