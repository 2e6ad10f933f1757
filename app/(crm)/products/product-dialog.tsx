'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { ProductCreateDocument, type ProductRowFragment, ProductUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { parseDecimal } from '@/components/decimal-text';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { fromScaled, PRICE_PLACES, RATE_PLACES, toScaled } from '@/domain/decimal';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { DictionarySelect } from '../pickers/dictionary-select';

const FIELDS = ['sku', 'name', 'categoryId', 'measureId', 'listPrice', 'taxRate', 'description'];
const REFETCH = ['ProductList', 'ProductRecord'];

/** A decimal as the API takes it; undefined where the text is none. */
function decimalOf(text: string, places: number, out: number): string | null | undefined {
  if (!text.trim()) return null;
  try {
    return fromScaled(toScaled(parseDecimal(text) ?? '', places), out);
  } catch {
    return undefined;
  }
}

const valuesOf = (product: ProductRowFragment | null) => ({
  sku: product?.sku ?? '', name: product?.name ?? '', categoryId: product?.category?.id ?? null, measureId: product?.measure?.id ?? null, listPrice: product?.listPrice ?? '',
  tax: product?.taxRate ? fromScaled(toScaled(product.taxRate, RATE_PLACES), RATE_PLACES - 2) : '', description: product?.description ?? '', active: product?.active ?? true,
});

/** What is sent; a number is left out where the text is none. */
const inputOf = ({ listPrice, tax, description, ...values }: ReturnType<typeof valuesOf>) => ({
  ...values, listPrice: decimalOf(listPrice, PRICE_PLACES, PRICE_PLACES), taxRate: decimalOf(tax, RATE_PLACES - 2, RATE_PLACES), description: description || null,
});

/** A new product, or one that changes. */
export default function ProductDialog({ product, onClose }: { product?: ProductRowFragment; onClose: () => void }) {
  const t = useTranslations('products');
  const field = useTranslations('fields.product');
  const create = useAct(ProductCreateDocument, (data) => data.productCreate, { refetch: REFETCH });
  const update = useAct(ProductUpdateDocument, (data) => data.productUpdate, { refetch: REFETCH });
  const form = useEditForm({ record: product, valuesOf, inputOf, update, create, theirs: (conflict) => conflict.product });
  const { values, change } = form;
  const { listPrice, taxRate } = inputOf(values);
  const [checked, setChecked] = useState(false);
  const submit = async () => {
    setChecked(true);
    if (listPrice === undefined || taxRate === undefined) return;
    if (!await form.save()) return;
    toast.success(t('saved', { name: values.name }));
    onClose();
  };
  const errorAt = (name: string, wrong = false) => (checked && wrong ? t('noNumber') : form.errorAt(name));
  return (
    <FormDialog open onOpenChange={onClose} title={t(product ? 'edit' : 'create')} submitLabel={t(product ? 'save' : 'createDo')} pending={form.pending} dirty={form.dirty} error={form.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="product" conflict={form.conflict} />
      <FieldGrid>
        <Field label={field('sku')} required error={errorAt('sku')}><Input value={values.sku} maxLength={60} onValueChange={(sku) => change({ sku })} autoFocus /></Field>
        <Field label={field('name')} required error={errorAt('name')}><Input value={values.name} maxLength={200} onValueChange={(name) => change({ name })} /></Field>
        <Field label={field('categoryId')} error={errorAt('categoryId')}><DictionarySelect type="product-category" value={values.categoryId} current={product?.category} onChange={(categoryId) => change({ categoryId })} /></Field>
        <Field label={field('measureId')} error={errorAt('measureId')}><DictionarySelect type="product-measure" value={values.measureId} current={product?.measure} onChange={(measureId) => change({ measureId })} /></Field>
        <Field label={field('listPrice')} error={errorAt('listPrice', listPrice === undefined)}><Input inputMode="decimal" value={values.listPrice} onValueChange={(price) => change({ listPrice: price })} /></Field>
        <Field label={field('taxRate')} error={errorAt('taxRate', taxRate === undefined)}><Input inputMode="decimal" suffix="%" value={values.tax} onValueChange={(tax) => change({ tax })} /></Field>
      </FieldGrid>
      <Field label={field('description')} error={errorAt('description')}><Textarea value={values.description} maxLength={4000} onValueChange={(description) => change({ description })} /></Field>
      <Checkbox checked={values.active} onCheckedChange={(active) => change({ active })} hint={t('marketHint')}>{t('on')}</Checkbox>
    </FormDialog>
  );
}
