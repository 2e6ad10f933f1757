'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { UserCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { RadioGroup } from '@/components/radio-group';
import { toast } from '@/components/toast';
import { useViewer } from '../viewer';
import { UserFields, userFields, type UserValues } from './user-fields';

const ENTRIES = ['invitation', 'password'] as const;
const empty: UserValues = { name: '', email: '', departmentId: null, roleIds: [], locale: null };

export default function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('users');
  const create = useAct(UserCreateDocument, (data) => data.userCreate, { refetch: ['UserList', 'UserCount'] });
  const [values, setValues] = useState(empty);
  const { mailLeaves } = useViewer();
  // An invitation that nobody gets is no way to start with.
  const [entry, setEntry] = useState<(typeof ENTRIES)[number]>(mailLeaves ? 'invitation' : 'password');
  const [password, setPassword] = useState('');
  const [missing, setMissing] = useState(false);
  const { departmentId, roleIds } = values;
  const submit = async () => {
    setMissing(!departmentId);
    if (!departmentId) return;
    const done = await create.run({ input: { ...values, departmentId, roleIds: [...roleIds], password: entry === 'password' ? password : null } });
    if (!done) return;
    const { name = '', email = '' } = done.user ?? {};
    toast.success(entry === 'password' ? t('created', { name }) : t(mailLeaves ? 'createdInvited' : 'createdLogged', { name, email }));
    onClose();
  };
  const errorAt = (field: string) => (field === 'departmentId' && missing && !departmentId ? t('chooseDepartment') : create.errorAt(field));
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('create')} submitLabel={entry === 'password' ? t('createDo') : t('createInvite')} pending={create.pending}
      error={create.errorOutside(userFields)} dirty={values !== empty} onSubmit={() => void submit()}
    >
      <UserFields values={values} onChange={(part) => setValues({ ...values, ...part })} errorAt={errorAt} />
      <RadioGroup label={t('entry')} options={ENTRIES.map((value) => ({ value, label: t(`entries.${value}`), hint: t(`entryHints.${value === 'invitation' && !mailLeaves ? 'noMail' : value}`) }))} value={entry} onValueChange={setEntry} />
      {entry === 'password' && (
        <Field label={t('initialPassword')} required hint={t('passwordHint')} error={create.errorAt('password')}>
          <Input value={password} onValueChange={setPassword} maxLength={128} autoComplete="off" spellCheck={false} />
        </Field>
      )}
    </FormDialog>
  );
}
