'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { Combobox } from '@/components/combobox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { SegmentedControl } from '@/components/segmented-control';
import { Select } from '@/components/select';
import { Textarea } from '@/components/textarea';
import { CUSTOMER_KINDS } from '@/domain/customer';
import { DictionarySelect } from '../../pickers/dictionary-select';
import { useProductSearch, useProjectSearch } from '../../pickers/use-catalogue-search';
import { useCan } from '../../viewer';
import { isEmpty } from './draft';
import { useCreate } from './use-create';

/** The form for a new lead. Whoever hands leads to others says which department is to follow it. */
export default function CreateDialog({ onClose }: { onClose: () => void }) {
  const t = useTranslations('leads.new');
  const field = useTranslations('fields.lead');
  const kinds = useTranslations('fields.values.kind');
  const can = useCan();
  const follows = can('lead:contact');
  const products = useProductSearch();
  const projects = useProjectSearch();
  const departments = useQuery(DepartmentChoicesDocument, { skip: follows }).data?.departments ?? [];
  const { draft, change, empty, errorAt, formError, pending, submit } = useCreate(onClose, !follows);
  const text = (name: 'name' | 'contactName' | 'phone' | 'email', max: number, more: { required?: boolean; type?: string } = {}) => (
    <Field label={field(name)} required={more.required} error={errorAt(name)}>
      <Input value={draft[name]} type={more.type} data-autofocus={name === 'name' ? '' : undefined} maxLength={max} autoComplete="off" onValueChange={(next) => change({ [name]: next })} />
    </Field>
  );
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('title')} submitLabel={t('submit')} pending={pending} error={formError} onSubmit={() => void submit()}
      aside={!isEmpty(draft) && <Button variant="ghost" onClick={empty}>{t('empty')}</Button>}
    >
      <SegmentedControl label={field('kind')} className="justify-self-start" options={CUSTOMER_KINDS.map((value) => ({ value, label: kinds(value) }))} value={draft.kind} onValueChange={(kind) => change({ kind })} />
      <FieldGrid>
        {text('name', 200, { required: true })}
        {draft.kind === 'ORGANISATION' && text('contactName', 100)}
        {text('phone', 60, { type: 'tel' })}
        {text('email', 254, { type: 'email' })}
        <Field label={field('sourceId')} error={errorAt('sourceId')}><DictionarySelect type="customer-source" value={draft.sourceId} onChange={(sourceId) => change({ sourceId })} /></Field>
        <Field label={field('regionId')} error={errorAt('regionId')}><DictionarySelect type="region" value={draft.regionId} onChange={(regionId) => change({ regionId })} /></Field>
        {can('product:read') && <Field label={field('productId')} error={errorAt('productId')}><Combobox search={products} value={draft.productId} onValueChange={(productId) => change({ productId })} /></Field>}
        {can('project:read') && <Field label={field('projectId')} error={errorAt('projectId')}><Combobox search={projects} value={draft.projectId} onValueChange={(projectId) => change({ projectId })} /></Field>}
        {!follows && (
          <Field label={t('department')} required hint={t('departmentHint')} error={errorAt('departmentId')}>
            <Select options={departments.map((one) => ({ value: one.id, label: one.name }))} value={departments.length && draft.departmentId ? draft.departmentId : null} placeholder={t('choose')} onValueChange={(departmentId) => change({ departmentId })} />
          </Field>
        )}
      </FieldGrid>
      <Field label={field('interest')} error={errorAt('interest')}><Textarea value={draft.interest} rows={3} maxLength={2000} onValueChange={(interest) => change({ interest })} /></Field>
      <Field label={field('remark')} error={errorAt('remark')}><Textarea value={draft.remark} rows={2} maxLength={4000} onValueChange={(remark) => change({ remark })} /></Field>
    </FormDialog>
  );
}
