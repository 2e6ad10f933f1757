'use client';
import { useFormatter, useTranslations } from 'next-intl';
import { TextLink } from '@/components/link-button';
import { Tag } from '@/components/tag';
import { BOUGHT } from '@/domain/order';
import { OPEN_TICKETS } from '@/domain/service-ticket';
import { FigureBar } from '../funnel/figure-bar';
import { FigureTable } from '../funnel/figure-table';
import { Nothing } from '../values/nothing';
import { useRate } from './use-rate';
import type { ComplaintRows, Complaints } from './use-complaints';

/** Products by their complaints, against the orders with them. */
export function ProductRates({ products, rows: { rows, orders } }: { products: Complaints['products']; rows: ComplaintRows }) {
  const t = useTranslations('complaints');
  const format = useFormatter();
  const rate = useRate();
  const most = Math.max(1, ...products.map(({ complaints }) => complaints));
  const mayReadOrders = products.some((row) => row.orders !== null);
  const lines = products.flatMap(({ product, ...row }) => (product ? [{
    id: product.id,
    cells: [
      <TextLink key="name" href={`/products/${product.id}`} className="text-ink no-underline hover:underline">{product.name}</TextLink>,
      <FigureBar key="bar" href={rows({ product: product.id })} label={t('openRows', { name: product.name, count: row.complaints })} share={row.complaints / most} inner={row.open / most} />,
      format.number(row.complaints), row.open ? <TextLink key="open" href={rows({ product: product.id, status: OPEN_TICKETS.join() })}>{format.number(row.open)}</TextLink> : <Nothing key="open" />,
      ...(mayReadOrders ? [
        row.orders ? <TextLink key="orders" href={orders({ product: product.id, status: BOUGHT.join() })}>{format.number(row.orders)}</TextLink> : <Nothing key="orders" />,
        row.rate ? <span key="rate">{row.rate.few && <Tag plain color="amber" className="me-2">{t('few')}</Tag>}<span className="font-medium">{rate.perHundred(row.rate.share)}</span></span> : <Nothing key="rate" />,
        rate.interval(row.rate) ?? <Nothing key="interval" />,
      ] : []),
    ],
  }] : []));
  const columns = ['product', 'bar', 'complaints', 'open', ...(mayReadOrders ? (['orders', 'perHundred', 'interval'] as const) : [])] as const;
  return <FigureTable label={t('products')} columns={columns.map((name) => t(`column.${name}`))} rows={lines} />;
}
