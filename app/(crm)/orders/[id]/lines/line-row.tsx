'use client';
import { Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { fromScaled, RATE_PLACES, toScaled } from '@/domain/decimal';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { Field } from '@/components/field';
import { IconButton } from '@/components/icon-button';
import { Input } from '@/components/input';
import { Money } from '../../../values/money';
import type { DraftLine } from './draft';
import type { useProductSearch } from './use-product-search';

interface LineRowProps {
  line: DraftLine;
  place: number;
  net: string | null;
  currency: string;
  products: ReturnType<typeof useProductSearch>;
  errorOf: (field: keyof DraftLine, sent: string) => string | undefined;
  onChange: (part: Partial<DraftLine>) => void;
  onRemove: () => void;
  autoFocus: boolean;
}

/** One line of the grid; on a phone its fields stand in pairs. Labels are heard everywhere and seen on the phone. */
export function LineRow({ line, place, net, currency, products, errorOf, onChange, onRemove, autoFocus }: LineRowProps) {
  const t = useTranslations('orders.line');
  const choose = (option: ComboboxOption | null) => {
    const product = option && products.found(option.value);
    onChange({
      product: option && { value: option.value, label: option.label },
      ...(product ? { description: product.name, unitPrice: product.price ?? '', tax: product.taxRate === null ? '' : fromScaled(toScaled(product.taxRate, RATE_PLACES), RATE_PLACES - 2) } : {}),
    });
  };
  const number = (field: 'quantity' | 'unitPrice' | 'discount' | 'tax', sent: string, suffix?: string) => (
    <Field label={t(field)} error={errorOf(field, sent)} className="md:[&>label]:sr-only">
      <Input inputMode="decimal" className="text-end" value={line[field]} readOnly={field === 'quantity' && line.unit !== null} suffix={suffix} onValueChange={(value) => onChange({ [field]: value })} autoFocus={autoFocus && field === 'quantity' && line.product !== null} />
    </Field>
  );
  return (
    <li className="grid grid-cols-2 items-start gap-x-2 gap-y-2 border-b border-line py-2 md:grid-cols-[minmax(9rem,1.2fr)_minmax(8rem,1fr)_4.5rem_7rem_5rem_5rem_7rem_2rem]" aria-label={t('place', { place: place + 1 })}>
      {line.unit ? (
        <Field label={t('unit')} error={errorOf('unit', 'unitId')} className="max-md:col-span-2 md:[&>label]:sr-only"><Input value={line.unit.name} readOnly onValueChange={() => undefined} /></Field>
      ) : (
        <Field label={t('product')} error={errorOf('product', 'productId')} className="max-md:col-span-2 md:[&>label]:sr-only">
          <Combobox value={line.product} onValueChange={choose} search={products.search} placeholder={t('productHint')} />
        </Field>
      )}
      <Field label={t('description')} error={errorOf('description', 'description')} className="max-md:col-span-2 md:[&>label]:sr-only">
        <Input value={line.description} maxLength={200} placeholder={t('descriptionHint')} onValueChange={(description) => onChange({ description })} />
      </Field>
      {number('quantity', 'quantity')}
      {number('unitPrice', 'unitPrice')}
      {number('discount', 'discountRate', '%')}
      {number('tax', 'taxRate', '%')}
      <div className="self-center text-end tabular-nums"><span className="text-ink-3 md:sr-only">{t('net')} </span><Money full amount={net} currency={currency} /></div>
      <IconButton size="icon-sm" className="justify-self-end self-center" label={t('remove', { place: place + 1 })} icon={<Trash2 aria-hidden="true" />} onClick={onRemove} />
    </li>
  );
}
