'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { CustomerPurchaseSummaryDocument } from '@/app/apollo/generated/graphql';
import { groupDecimal } from '@/components/decimal-text';
import { TextLink } from '@/components/link-button';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { Money } from '../../../values/money';

/** What most was spent on in a year. */
export function YearProducts({ id, year, currency }: { id: string; year: number; currency: string }) {
  const t = useTranslations('customer.purchases');
  const { data } = useQuery(CustomerPurchaseSummaryDocument, { variables: { id, year }, fetchPolicy: 'cache-and-network' });
  const products = data?.customer.purchaseSummary.products;
  return (
    <Section title={t('products', { year: String(year) })} quiet level={3}>
      {!products && <Skeleton className="h-16" />}
      <ul>
        {products?.map(({ description, quantity, net, product }) => (
          <li key={`${product?.id ?? ''} ${description}`} className="flex items-center gap-3 py-1">
            <span className="min-w-0 flex-1 truncate">{product ? <TextLink href={`/products/${product.id}`} className="text-ink no-underline hover:underline">{description}</TextLink> : description}</span>
            <span className="text-ink-3 tabular-nums">× {groupDecimal(quantity)}</span>
            <span className="w-32 text-end tabular-nums"><Money full amount={net} currency={currency} /></span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
