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

/** A new product, or one that changes. */
export default function ProductDialog({ product, onClose }: { product?: ProductRowFragment; onClose: () => void }) {
  const t = useTranslations('products');
  const field = useTranslations('fields.product');
  const create = useAct(ProductCreateDocument, (data) => data.productCreate, { refetch: REFETCH });
  const update = useAct(ProductUpdateDocument, (data) => data.productUpdate, { refetch: REFETCH });
  const act = product ? update : create;
  const [first] = useState({
    sku: product?.sku ?? '', name: product?.name ?? '', categoryId: product?.category?.id ?? null, measureId: product?.measure?.id ?? null, listPrice: product?.listPrice ?? '',
    tax: product?.taxRate ? fromScaled(toScaled(product.taxRate, RATE_PLACES), RATE_PLACES - 2) : '', description: product?.description ?? '', active: product?.active ?? true,
  });
  const [values, setValues] = useState(first);
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<typeof values>) => setValues({ ...values, ...part });
  const listPrice = decimalOf(values.listPrice, PRICE_PLACES, PRICE_PLACES);
  const taxRate = decimalOf(values.tax, RATE_PLACES - 2, RATE_PLACES);
  const submit = async () => {
    setChecked(true);
    if (listPrice === undefined || taxRate === undefined) return;
    const { sku, name, categoryId, measureId, description, active } = values;
    const input = { sku, name, categoryId, measureId, listPrice, taxRate, description: description || null, active };
    const done = product ? await update.run({ id: product.id, version: product.version, input }) : await create.run({ input });
    if (!done) return;
    toast.success(t('saved', { name }));
    onClose();
  };
  const errorAt = (name: string, wrong = false) => (checked && wrong ? t('noNumber') : act.errorAt(name));
  return (
    <FormDialog open onOpenChange={onClose} title={t(product ? 'edit' : 'create')} submitLabel={t(product ? 'save' : 'createDo')} pending={act.pending} dirty={values !== first} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
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
