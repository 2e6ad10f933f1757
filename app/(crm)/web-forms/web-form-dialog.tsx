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
import { DictionarySelect } from '../pickers/dictionary-select';
import type { WebFormRow } from './web-form-list';

const FIELDS = ['name', 'departmentId', 'sourceId', 'thanksZh', 'thanksEn', 'redirectUrl'];

/** A new form, or what is said of one that is there. */
export default function WebFormDialog({ form, onClose, onCreated }: { form?: WebFormRow; onClose: () => void; onCreated: (form: WebFormRow) => void }) {
  const t = useTranslations('webForms');
  const field = useTranslations('fields.webForm');
  const departments = useQuery(DepartmentChoicesDocument).data?.departments ?? [];
  const create = useAct(WebFormCreateDocument, (data) => data.webFormCreate, { refetch: ['WebFormList'] });
  const update = useAct(WebFormUpdateDocument, (data) => data.webFormUpdate);
  const [before] = useState({
    name: form?.name ?? '', departmentId: form?.department?.id ?? '', sourceId: form?.source?.id ?? null, thanksZh: form?.thanksZh ?? '',
    thanksEn: form?.thanksEn ?? '', redirectUrl: form?.redirectUrl ?? '', origins: form?.allowedOrigins.join('\n') ?? '',
  });
  const [draft, setDraft] = useState(before);
  const [missing, setMissing] = useState(false);
  const act = form ? update : create;
  const change = (part: Partial<typeof draft>) => { setDraft((old) => ({ ...old, ...part })); setMissing(false); act.clear(); };
  const submit = async () => {
    const lacking = !draft.name.trim() || !draft.departmentId;
    setMissing(lacking);
    if (lacking) return;
    const { origins, ...fields } = draft;
    const text = (value: string) => value.trim() || null;
    const input = {
      ...fields, name: draft.name.trim(), thanksZh: text(draft.thanksZh), thanksEn: text(draft.thanksEn), redirectUrl: text(draft.redirectUrl),
      allowedOrigins: origins.split('\n').map((line) => line.trim()).filter(Boolean),
    };
    const done = form ? await update.run({ id: form.id, version: form.version, input }) : await create.run({ input });
    if (!done?.webForm) return;
    toast.success(t('saved'));
    onClose();
    if (!form) onCreated(done.webForm);
  };
  const wrongOrigin = act.errors.find((error) => error.field?.startsWith('allowedOrigins'))?.message;
  return (
    <FormDialog
      open onOpenChange={onClose} title={form ? t('edit') : t('create')} submitLabel={t('save')} pending={act.pending} dirty={JSON.stringify(draft) !== JSON.stringify(before)}
      error={act.errors.find((error) => !FIELDS.includes(error.field ?? '') && !error.field?.startsWith('allowedOrigins'))?.message} onSubmit={() => void submit()}
    >
      <Field label={field('name')} required hint={t('nameHint')} error={missing && !draft.name.trim() ? t('needed') : act.errorAt('name')}><Input data-autofocus="" value={draft.name} maxLength={100} onValueChange={(name) => change({ name })} /></Field>
      <FieldGrid>
        <Field label={field('departmentId')} required hint={t('departmentHint')} error={missing && !draft.departmentId ? t('needed') : act.errorAt('departmentId')}>
          <Select options={departments.map((one) => ({ value: one.id, label: one.name }))} value={departments.length && draft.departmentId ? draft.departmentId : null} placeholder={t('choose')} onValueChange={(departmentId) => change({ departmentId })} />
        </Field>
        <Field label={field('sourceId')} error={act.errorAt('sourceId')}><DictionarySelect type="customer-source" value={draft.sourceId} current={form?.source} onChange={(sourceId) => change({ sourceId })} /></Field>
        <Field label={field('thanksZh')} error={act.errorAt('thanksZh')}><Textarea rows={2} value={draft.thanksZh} maxLength={500} onValueChange={(thanksZh) => change({ thanksZh })} /></Field>
        <Field label={field('thanksEn')} error={act.errorAt('thanksEn')}><Textarea rows={2} value={draft.thanksEn} maxLength={500} onValueChange={(thanksEn) => change({ thanksEn })} /></Field>
      </FieldGrid>
      <Field label={field('redirectUrl')} hint={t('redirectHint')} error={act.errorAt('redirectUrl')}><Input type="url" value={draft.redirectUrl} maxLength={500} onValueChange={(redirectUrl) => change({ redirectUrl })} /></Field>
      <Field label={field('origins')} hint={t('originsHint')} error={wrongOrigin}><Textarea rows={2} value={draft.origins} onValueChange={(origins) => change({ origins })} /></Field>
    </FormDialog>
  );
}
