'use client';
import { useState } from 'react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { Pencil, SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ProductRecordDocument, type ProductRecordQuery } from '@/app/apollo/generated/graphql';
import { Button } from '@/components/button';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { Fact, Facts } from '@/components/facts';
import { LinkButton } from '@/components/link-button';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Section } from '@/components/section';
import { Skeleton } from '@/components/skeleton';
import { ChoiceTag } from '../../values/choice-tag';
import { Nothing } from '../../values/nothing';
import { UnitPrice } from '../../values/unit-price';
import { useCan } from '../../viewer';
import { MarketTag, percentText } from '../columns';
import { RecordComplaints } from '../../complaints/record-complaints';
import { PricesSection } from './prices-section';
import { StockSection } from './stock-section';

const ProductDialog = onDemand(() => import('../product-dialog'));

const NOT_FOUND = 'NOT_FOUND';

/** The page of one product: what it is, what it costs when, and where how much of it lies. */
export function ProductRecord({ id }: { id: string }) {
  const t = useTranslations('products');
  const can = useCan();
  const [mayUpdate, mayReadTickets] = [can('product:update'), can('serviceTicket:read')];
  const { data, error, refetch } = useQuery(ProductRecordDocument, { variables: { id }, fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [editing, setEditing] = useState(false);
  const crumbs = [{ label: t('title'), href: '/products' }];
  if (CombinedGraphQLErrors.is(error) && error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND)) {
    return (
      <>
        <PageHeader title={t('notFound')} crumbs={crumbs} />
        <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/products">{t('toList')}</LinkButton>} />
      </>
    );
  }
  if (!data) {
    return (
      <>
        <PageHeader title={t('title')} />
        {error ? <ErrorState onRetry={() => void refetch()} /> : <div className="grid gap-3 p-5" role="status" aria-label={t('loading')}><Skeleton className="h-7 w-64" /><Skeleton className="h-40" /></div>}
      </>
    );
  }
  const { product } = data;
  const edit = mayUpdate && <Button icon={<Pencil aria-hidden="true" />} onClick={() => setEditing(true)}>{t('editDo')}</Button>;
  return (
    <>
      <PageHeader title={product.sku} crumbs={crumbs} action={edit} />
      <div className="grid min-h-0 flex-1 content-start gap-6 overflow-auto px-5 py-4 [&>*]:max-w-3xl" data-print="flow">
        <div className="flex flex-wrap items-center gap-2.5">
          <h2 className="text-xl font-semibold wrap-anywhere">{product.name}</h2>
          <MarketTag active={product.active} />
          {product.category && <ChoiceTag choice={product.category} />}
        </div>
        <ProductFacts product={product} />
        <PricesSection product={product} />
        {mayReadTickets && <Section title={t('complaints')} text={t('complaintsText')}><RecordComplaints by="product" id={product.id} none={<p className="text-ink-3">{t('noComplaints')}</p>} /></Section>}
        <StockSection levels={data.stockLevels.nodes} measure={product.measure?.label ?? null} />
      </div>
      {editing && <ProductDialog product={product} onClose={() => setEditing(false)} />}
    </>
  );
}

function ProductFacts({ product }: { product: ProductRecordQuery['product'] }) {
  const t = useTranslations('products');
  const field = useTranslations('fields.product');
  const external = [product.externalSource, product.externalId].filter(Boolean).join(' · ');
  return (
    <Section title={t('facts')}>
      <Facts>
        <Fact label={t('today')}><UnitPrice price={product.today} currency={product.currency} /></Fact>
        <Fact label={field('listPrice')}><UnitPrice price={product.listPrice} currency={product.currency} /></Fact>
        <Fact label={field('taxRate')}>{product.taxRate === null ? <Nothing /> : percentText(product.taxRate)}</Fact>
        <Fact label={field('measureId')}>{product.measure?.label ?? <Nothing />}</Fact>
        <Fact label={field('description')}>{product.description ? <span className="whitespace-pre-line">{product.description}</span> : <Nothing />}</Fact>
        {external && <Fact label={field('externalId')}>{external}</Fact>}
      </Facts>
    </Section>
  );
}
