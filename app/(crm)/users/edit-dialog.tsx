'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { UserUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { ConflictNotice } from '@/components/conflict-notice';
import { FormDialog } from '@/components/form-dialog';
import { toast } from '@/components/toast';
import { changedPart, valuesOf } from './user-values';
import { useDifferences } from './use-differences';
import { UserFields, userFields } from './user-fields';
import type { UserRow } from './use-user-list';

export default function EditDialog({ user, onClose }: { user: UserRow; onClose: () => void }) {
  const t = useTranslations('users');
  const update = useAct(UserUpdateDocument, (data) => data.userUpdate, { refetch: ['UserList', 'UserCount'] });
  const [base, setBase] = useState(user);
  const [values, setValues] = useState(valuesOf(user));
  const differences = useDifferences();
  const theirs = update.conflict?.user;
  const change = changedPart(valuesOf(base), values);
  const dirty = Object.keys(change).length > 0;
  const submit = async () => {
    if (!dirty) { onClose(); return; }
    if (!await update.run({ id: base.id, version: base.version, input: change })) return;
    toast.success(t('saved', { name: values.name }));
    onClose();
  };
  const settle = (current: UserRow, next: typeof values) => { setBase(current); setValues(next); update.clear(); };
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('editTitle', { name: user.name })} submitLabel={t('save')} pending={update.pending}
      error={theirs ? null : update.errorOutside(userFields)} dirty={dirty} onSubmit={() => void submit()}
    >
      {theirs && (
        <ConflictNotice
          differences={differences(values, theirs)} onTakeTheirs={() => settle(theirs, valuesOf(theirs))}
          onKeepMine={() => settle(theirs, { ...valuesOf(theirs), ...pick(values, changedPart(valuesOf(base), values)) })}
        />
      )}
      <UserFields values={values} onChange={(part) => setValues({ ...values, ...part })} errorAt={update.errorAt} />
      {change.departmentId && <p className="text-sm text-ink-2">{t('moveNote')}</p>}
      {change.roleIds && <p className="text-sm text-ink-2">{t('rolesNote')}</p>}
    </FormDialog>
  );
}

/** The values of the fields that `part` names. */
function pick<Values extends object>(values: Values, part: object): Partial<Values> {
  return Object.fromEntries(Object.entries(values).filter(([key]) => key in part)) as Partial<Values>;
}
