'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument, WebFormCreateDocument, WebFormUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { DictionarySelect } from '../pickers/dictionary-select';
import type { WebFormRow } from './web-form-list';

const FIELDS = ['name', 'departmentId', 'sourceId', 'thanksZh', 'thanksEn', 'redirectUrl'];

const valuesOf = (form: WebFormRow | null) => ({
  name: form?.name ?? '', departmentId: form?.department?.id ?? '', sourceId: form?.source?.id ?? null, thanksZh: form?.thanksZh ?? '',
  thanksEn: form?.thanksEn ?? '', redirectUrl: form?.redirectUrl ?? '', origins: form?.allowedOrigins.join('\n') ?? '',
});

const text = (value: string) => value.trim() || null;
const inputOf = ({ origins, name, thanksZh, thanksEn, redirectUrl, ...choices }: ReturnType<typeof valuesOf>) => ({
  ...choices, name: name.trim(), thanksZh: text(thanksZh), thanksEn: text(thanksEn), redirectUrl: text(redirectUrl),
  allowedOrigins: origins.split('\n').map((line) => line.trim()).filter(Boolean),
});

/** A new form, or what is said of one that is there. */
export default function WebFormDialog({ form, onClose, onCreated }: { form?: WebFormRow; onClose: () => void; onCreated: (form: WebFormRow) => void }) {
  const t = useTranslations('webForms');
  const field = useTranslations('fields.webForm');
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const create = useAct(WebFormCreateDocument, (data) => data.webFormCreate, { refetch: ['WebFormList'] });
  const update = useAct(WebFormUpdateDocument, (data) => data.webFormUpdate);
  const edit = useEditForm({ record: form, valuesOf, inputOf, update, create, theirs: (conflict) => conflict.webForm });
  const { values: draft } = edit;
  const [missing, setMissing] = useState(false);
  const change = (part: Partial<typeof draft>) => { edit.change(part); setMissing(false); };
  const submit = async () => {
    const lacking = !draft.name.trim() || !draft.departmentId;
    setMissing(lacking);
    if (lacking) return;
    const done = await edit.save();
    if (!done?.webForm) return;
    toast.success(t('saved'));
    onClose();
    if (!form) onCreated(done.webForm);
  };
  const wrongOrigin = edit.errors.find((error) => error.field?.startsWith('allowedOrigins'))?.message;
  return (
    <FormDialog
      open onOpenChange={onClose} title={form ? t('edit') : t('create')} submitLabel={t('save')} pending={edit.pending} dirty={edit.dirty}
      error={edit.conflict ? null : edit.errors.find((error) => !FIELDS.includes(error.field ?? '') && !error.field?.startsWith('allowedOrigins'))?.message} onSubmit={() => void submit()}
    >
      <EditConflict noun="webForm" conflict={edit.conflict} labels={{ allowedOrigins: field('origins') }} />
      <Field label={field('name')} required hint={t('nameHint')} error={missing && !draft.name.trim() ? t('needed') : edit.errorAt('name')}><Input data-autofocus="" value={draft.name} maxLength={100} onValueChange={(name) => change({ name })} /></Field>
      <FieldGrid>
        <Field label={field('departmentId')} required hint={t('departmentHint')} error={missing && !draft.departmentId ? t('needed') : edit.errorAt('departmentId')}>
          <Select options={departments.map((one) => ({ value: one.id, label: one.name }))} value={departments.length && draft.departmentId ? draft.departmentId : null} placeholder={t('choose')} onValueChange={(departmentId) => change({ departmentId })} />
        </Field>
        <Field label={field('sourceId')} error={edit.errorAt('sourceId')}><DictionarySelect type="customer-source" value={draft.sourceId} current={form?.source} onChange={(sourceId) => change({ sourceId })} /></Field>
        <Field label={field('thanksZh')} error={edit.errorAt('thanksZh')}><Textarea rows={2} value={draft.thanksZh} maxLength={500} onValueChange={(thanksZh) => change({ thanksZh })} /></Field>
        <Field label={field('thanksEn')} error={edit.errorAt('thanksEn')}><Textarea rows={2} value={draft.thanksEn} maxLength={500} onValueChange={(thanksEn) => change({ thanksEn })} /></Field>
      </FieldGrid>
      <Field label={field('redirectUrl')} hint={t('redirectHint')} error={edit.errorAt('redirectUrl')}><Input type="url" value={draft.redirectUrl} maxLength={500} onValueChange={(redirectUrl) => change({ redirectUrl })} /></Field>
      <Field label={field('origins')} hint={t('originsHint')} error={wrongOrigin}><Textarea rows={2} value={draft.origins} onValueChange={(origins) => change({ origins })} /></Field>
    </FormDialog>
  );
}
