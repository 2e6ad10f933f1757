'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { PriceListListDocument, PriceListPriceSetDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { parseDecimal } from '@/components/decimal-text';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { TextLink } from '@/components/link-button';
import { Select } from '@/components/select';
import { toast } from '@/components/toast';
import { usePeriod } from '../../price-lists/use-period';
import type { ListedPrice, PricedProduct } from './prices-section';

const PRICE = /^\d{1,11}(\.\d{1,4})?$/;

/** The price of a product in a list: new, other, or none any more. */
export default function PriceDialog({ product, price, onClose }: { product: PricedProduct; price: ListedPrice | null; onClose: () => void }) {
  const t = useTranslations('products');
  const period = usePeriod();
  const lists = useQuery(PriceListListDocument, { variables: { first: 100 }, fetchPolicy: 'cache-and-network' }).data?.priceLists.nodes ?? [];
  const act = useAct(PriceListPriceSetDocument, (data) => data.priceListPriceSet, { refetch: ['ProductRecord', 'PriceListList', 'ProductList'] });
  const [listId, setListId] = useState<string | null>(price?.priceList?.id ?? null);
  const [text, setText] = useState(price?.unitPrice ?? '');
  const [checked, setChecked] = useState(false);
  const decimal = parseDecimal(text) ?? '';
  const list = lists.find(({ id }) => id === listId);
  const send = async (unitPrice: string | null) => {
    if (!list) return;
    if (!(await act.run({ id: list.id, version: list.version, prices: [{ productId: product.id, unitPrice }] }))) return;
    toast.success(t('saved', { name: product.name }));
    onClose();
  };
  const submit = async () => {
    setChecked(true);
    if (PRICE.test(decimal)) await send(decimal);
  };
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('setPrice')} description={product.name} submitLabel={t('save')} pending={act.pending} draft={[listId, text]} error={act.errorOutside(['unitPrice'])} onSubmit={() => void submit()}
      aside={price && <Button variant="ghost" onClick={() => void send(null)}>{t('takeOff')}</Button>}
    >
      <Field label={t('priceList')} required hint={<TextLink href="/price-lists">{t('toPriceLists')}</TextLink>} error={checked && !list ? t('chooseList') : undefined}>
        <Select disabled={price !== null} value={listId} onValueChange={setListId} placeholder={t('chooseList')} options={lists.map((one) => ({ value: one.id, label: one.name, hint: `${one.currency} ${period(one)}` }))} />
      </Field>
      <Field label={t('unitPrice')} required error={checked && !PRICE.test(decimal) ? t('noNumber') : undefined}><Input inputMode="decimal" value={text} onValueChange={setText} /></Field>
    </FormDialog>
  );
}
