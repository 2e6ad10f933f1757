'use client';
import { useTranslations } from 'next-intl';
import { PriceListCreateDocument, type PriceListRowFragment, PriceListUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';

const FIELDS = ['name', 'currency', 'validFrom', 'validTo'];
const REFETCH = { refetch: ['PriceListList'] };

const valuesOf = (list: PriceListRowFragment | null) => ({ name: list?.name ?? '', currency: list?.currency ?? 'CNY', validFrom: list?.validFrom ?? '', validTo: list?.validTo ?? '', active: list?.active ?? true });
const inputOf = ({ validFrom, validTo, ...values }: ReturnType<typeof valuesOf>) => ({ ...values, validFrom: validFrom || null, validTo: validTo || null });

/** A new price list, or one that changes. */
export default function PriceListDialog({ priceList, onClose }: { priceList: PriceListRowFragment | null; onClose: () => void }) {
  const t = useTranslations('priceLists');
  const field = useTranslations('fields.priceList');
  const create = useAct(PriceListCreateDocument, (data) => data.priceListCreate, REFETCH);
  const update = useAct(PriceListUpdateDocument, (data) => data.priceListUpdate, REFETCH);
  const form = useEditForm({ record: priceList, valuesOf, inputOf, update, create, theirs: (conflict) => conflict.priceList });
  const { values, change } = form;
  const submit = async () => {
    if (!await form.save()) return;
    toast.success(t('saved', { name: values.name }));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} title={t(priceList ? 'edit' : 'create')} submitLabel={t('save')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="priceList" conflict={form.conflict} />
      <FieldGrid>
        <Field label={field('name')} required error={form.errorAt('name')}><Input value={values.name} maxLength={100} onValueChange={(name) => change({ name })} autoFocus /></Field>
        <Field label={field('currency')} required error={form.errorAt('currency')}><Input value={values.currency} maxLength={3} onValueChange={(currency) => change({ currency: currency.toUpperCase() })} /></Field>
        <Field label={field('validFrom')} error={form.errorAt('validFrom')}><DateInput value={values.validFrom} onValueChange={(validFrom) => change({ validFrom })} /></Field>
        <Field label={field('validTo')} error={form.errorAt('validTo')}><DateInput value={values.validTo} onValueChange={(validTo) => change({ validTo })} /></Field>
      </FieldGrid>
      <Checkbox checked={values.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{field('active')}</Checkbox>
    </FormDialog>
  );
}
