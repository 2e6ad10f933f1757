'use client';
import { useTranslations } from 'next-intl';
import { fromScaled, RATE_PLACES, toScaled } from '@/domain/decimal';
import { groupDecimal } from '@/components/decimal-text';
import { TextLink } from '@/components/link-button';
import { Money } from '../../../values/money';
import { Nothing } from '../../../values/nothing';
import type { Order } from '../use-order';
import { Totals } from './totals';

type Line = Order['lines'][number];

const percent = (rate: string | null) => (rate === null ? <Nothing /> : `${fromScaled(toScaled(rate, RATE_PLACES), RATE_PLACES - 2)}%`);
const HEAD = ['description', 'quantity', 'unitPrice', 'discount', 'tax', 'net'] as const;

/** The lines as they were agreed. */
export function LineTable({ order }: { order: Order }) {
  const t = useTranslations('orders');
  if (order.lines.length === 0) return <p className="text-ink-3">{t('noLines')}</p>;
  return (
    <>
      <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t('lines')}>
        <table className="w-full min-w-[36rem] tabular-nums">
          <thead>
            <tr className="border-b border-line text-xs text-ink-3">
              {HEAD.map((name) => <th key={name} scope="col" className={`px-2 py-1.5 font-normal first:ps-0 last:pe-0 ${name === 'description' ? 'text-start' : 'text-end'}`}>{t(`line.${name}`)}</th>)}
            </tr>
          </thead>
          <tbody>{order.lines.map((line) => <LineOf key={line.position} line={line} currency={order.currency} />)}</tbody>
        </table>
      </div>
      <div className="mt-3 md:ms-auto md:w-72"><Totals {...order} /></div>
    </>
  );
}

function LineOf({ line, currency }: { line: Line; currency: string }) {
  const cell = 'px-2 py-2 text-end last:pe-0';
  return (
    <tr className="border-b border-line align-top">
      <td className="py-2 pe-2">
        {line.product ? <TextLink href={`/products/${line.product.id}`} className="text-ink no-underline hover:underline">{line.description}</TextLink> : line.description}
        {line.product && <span className="block font-mono text-xs text-ink-3">{line.product.sku}</span>}
      </td>
      <td className={cell}>{groupDecimal(line.quantity)}</td>
      <td className={cell}>{groupDecimal(line.unitPrice)}</td>
      <td className={cell}>{line.discountRate === null && Number(line.discount) ? <Money full amount={line.discount} currency={currency} /> : percent(line.discountRate)}</td>
      <td className={cell}>{percent(line.taxRate)}</td>
      <td className={cell}><Money full amount={line.net} currency={currency} /></td>
    </tr>
  );
}
