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
      <div className="overflow-x-auto" data-print="flow">
        <table role="table" aria-label={t('lines')} className="w-full tabular-nums phone:block">
          <thead role="rowgroup" className="phone:sr-only">
            <tr role="row" className="border-b border-line text-xs text-ink-3">
              {HEAD.map((name) => <th key={name} role="columnheader" scope="col" className={`px-2 py-1.5 font-normal first:ps-0 last:pe-0 ${name === 'description' ? 'text-start' : 'text-end'}`}>{t(`line.${name}`)}</th>)}
            </tr>
          </thead>
          <tbody role="rowgroup" className="phone:block">{order.lines.map((line) => <LineOf key={line.position} line={line} currency={order.currency} />)}</tbody>
        </table>
      </div>
      <div className="mt-3 md:ms-auto md:w-72"><Totals {...order} /></div>
    </>
  );
}

// On a phone: what and how much, below it the figures that make it up, each with its heading.
const figure = 'px-2 py-2 text-end phone:order-3 phone:p-0 phone:text-sm phone:has-[>[data-nothing]]:hidden';

function LineOf({ line, currency }: { line: Line; currency: string }) {
  const t = useTranslations('orders.line');
  const heading = (name: (typeof HEAD)[number]) => <span aria-hidden="true" className="hidden me-1 text-ink-3 phone:inline">{t(name)}</span>;
  return (
    <tr role="row" className="border-b border-line align-top phone:flex phone:flex-wrap phone:gap-x-3.5 phone:gap-y-1 phone:py-2.5">
      <td role="cell" className="py-2 pe-2 phone:min-w-0 phone:flex-1 phone:basis-3/5 phone:p-0">
        {line.unit ? <TextLink href={`/units/${line.unit.id}`} className="text-ink no-underline hover:underline">{line.description}</TextLink> : line.product ? <TextLink href={`/products/${line.product.id}`} className="text-ink no-underline hover:underline">{line.description}</TextLink> : line.description}
        {line.product && <span className="block font-mono text-xs text-ink-3">{line.product.sku}</span>}
      </td>
      <td role="cell" className={figure}>{heading('quantity')}{groupDecimal(line.quantity)}</td>
      <td role="cell" className={figure}>{heading('unitPrice')}{groupDecimal(line.unitPrice)}</td>
      <td role="cell" className={figure}>{heading('discount')}{line.discountRate === null && Number(line.discount) ? <Money full amount={line.discount} currency={currency} /> : percent(line.discountRate)}</td>
      <td role="cell" className={figure}>{heading('tax')}{percent(line.taxRate)}</td>
      <td role="cell" className="py-2 ps-2 text-end phone:order-2 phone:basis-[30%] phone:p-0 phone:font-semibold"><Money full amount={line.net} currency={currency} /></td>
    </tr>
  );
}
