'use client';
import { useState } from 'react';
import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ProductRecordQuery } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { IconButton } from '@/components/icon-button';
import { onDemand } from '@/components/on-demand';
import { Section } from '@/components/section';
import { Tag } from '@/components/tag';
import { UnitPrice } from '../../values/unit-price';
import { useCan } from '../../viewer';
import { usePeriod } from '../../price-lists/use-period';

const PriceDialog = onDemand(() => import('./price-dialog'));

export type PricedProduct = ProductRecordQuery['product'];
export type ListedPrice = PricedProduct['prices'][number];

/** What the product costs in which period. */
export function PricesSection({ product }: { product: PricedProduct }) {
  const t = useTranslations('products');
  const lists = useTranslations('priceLists');
  const period = usePeriod();
  const mayPrice = useCan()('priceList:update');
  const [open, setOpen] = useState<'new' | ListedPrice | null>(null);
  return (
    <Section title={t('prices')} text={t('pricesText')} actions={mayPrice && <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={() => setOpen('new')}>{t('setPrice')}</Button>}>
      {product.prices.length === 0 && <p className="text-ink-3">{t('noPrices')}</p>}
      <ul>
        {product.prices.flatMap((price) => (price.priceList ? [(
          <li key={price.priceList.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className="font-medium">{price.priceList.name}</span>
            <span className="text-ink-2 tabular-nums">{period(price.priceList)}</span>
            {!price.priceList.active && <Tag plain>{lists('off')}</Tag>}
            <span className="ms-auto"><UnitPrice price={price.unitPrice} currency={price.priceList.currency} /></span>
            {mayPrice && <IconButton size="icon-sm" label={t('changePrice', { list: price.priceList.name })} icon={<Pencil aria-hidden="true" />} onClick={() => setOpen(price)} />}
          </li>
        )] : []))}
      </ul>
      {open && <PriceDialog product={product} price={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </Section>
  );
}
