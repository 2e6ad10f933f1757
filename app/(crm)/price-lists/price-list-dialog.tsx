'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { PriceListCreateDocument, type PriceListRowFragment, PriceListUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { DateInput } from '@/components/date-input';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';

const FIELDS = ['name', 'currency', 'validFrom', 'validTo'];
const REFETCH = { refetch: ['PriceListList'] };

/** A new price list, or one that changes. */
export default function PriceListDialog({ priceList, onClose }: { priceList: PriceListRowFragment | null; onClose: () => void }) {
  const t = useTranslations('priceLists');
  const field = useTranslations('fields.priceList');
  const create = useAct(PriceListCreateDocument, (data) => data.priceListCreate, REFETCH);
  const update = useAct(PriceListUpdateDocument, (data) => data.priceListUpdate, REFETCH);
  const act = priceList ? update : create;
  const [first] = useState({ name: priceList?.name ?? '', currency: priceList?.currency ?? 'CNY', validFrom: priceList?.validFrom ?? '', validTo: priceList?.validTo ?? '', active: priceList?.active ?? true });
  const [values, setValues] = useState(first);
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const submit = async () => {
    const input = { ...values, validFrom: values.validFrom || null, validTo: values.validTo || null };
    const done = priceList ? await update.run({ id: priceList.id, version: priceList.version, input }) : await create.run({ input });
    if (!done) return;
    toast.success(t('saved', { name: values.name }));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} title={t(priceList ? 'edit' : 'create')} submitLabel={t('save')} pending={act.pending} dirty={values !== first} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <FieldGrid>
        <Field label={field('name')} required error={act.errorAt('name')}><Input value={values.name} maxLength={100} onValueChange={(name) => change({ name })} autoFocus /></Field>
        <Field label={field('currency')} required error={act.errorAt('currency')}><Input value={values.currency} maxLength={3} onValueChange={(currency) => change({ currency: currency.toUpperCase() })} /></Field>
        <Field label={field('validFrom')} error={act.errorAt('validFrom')}><DateInput value={values.validFrom} onValueChange={(validFrom) => change({ validFrom })} /></Field>
        <Field label={field('validTo')} error={act.errorAt('validTo')}><DateInput value={values.validTo} onValueChange={(validTo) => change({ validTo })} /></Field>
      </FieldGrid>
      <Checkbox checked={values.active} onCheckedChange={(active) => change({ active })} hint={t('activeHint')}>{field('active')}</Checkbox>
    </FormDialog>
  );
}
