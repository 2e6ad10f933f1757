'use client';
import type { KeyboardEvent } from 'react';
import { CircleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Field, FieldGrid } from '@/components/field';
import { Input } from '@/components/input';
import { Textarea } from '@/components/textarea';
import { EditConflict } from '../../../edit/edit-conflict';
import type { Order } from '../use-order';
import { amountsOf, amountText } from './draft';
import { LineActs } from './line-acts';
import { LineRow } from './line-row';
import { Totals } from './totals';
import { useLineDraft } from './use-line-draft';
import { useProductSearch } from './use-product-search';

/** Headings of texts; those of numbers stand at the end. */
const START: ReadonlySet<string> = new Set(['product', 'unit', 'description']);

/** All lines of a draft in one grid, or the one of a unit: Enter adds the next, Ctrl+Enter saves. */
export function LineEditor({ order, onDone }: { order: Order; onDone: () => void }) {
  const t = useTranslations('orders');
  const field = useTranslations('fields.order');
  const edit = useLineDraft(order, onDone);
  const products = useProductSearch(order.orderedOn, order.currency);
  const { draft } = edit;
  const ofUnit = draft.lines.some(({ unit }) => unit);
  const amounts = amountsOf(draft);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.defaultPrevented || !(event.target instanceof HTMLInputElement) || event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) void edit.submit();
    else if (!ofUnit) edit.addLine();
  };
  return (
    <form noValidate onSubmit={(event) => event.preventDefault()}>
      {edit.error && <p role="alert" className="mb-3 flex items-start gap-2 rounded-md bg-red-soft px-3 py-2 text-sm text-red"><CircleAlert aria-hidden="true" className="mt-0.5" />{edit.error}</p>}
      {edit.conflict && <div className="mb-3"><EditConflict noun="order" conflict={edit.conflict} /></div>}
      <div className="md:overflow-x-auto md:[&>*]:min-w-[51rem]">
        <Headings ofUnit={ofUnit} />
        <ul onKeyDown={onKeyDown}>
          {draft.lines.map((line, place) => (
            <LineRow
              key={line.key} line={line} place={place} currency={order.currency} products={products} net={amountText(amounts?.lines[place]?.net)} autoFocus={place === draft.lines.length - 1}
              errorOf={(name, sent) => edit.errorOfLine(place, name, sent)} onChange={(part) => edit.changeLine(line.key, part)} onRemove={() => edit.removeLine(line.key)}
            />
          ))}
        </ul>
      </div>
      <div className="mt-3 grid items-start gap-4 md:grid-cols-[minmax(0,1fr)_18rem]">
        <div className="grid gap-4">
          <LineActs order={order} ofUnit={ofUnit} onAdd={edit.addLine} onTakeUnit={edit.takeUnit} />
          <FieldGrid>
            <Field label={field('discountAmount')} error={edit.errorAt('discountAmount')}><Input inputMode="decimal" value={draft.discountAmount} onValueChange={(discountAmount) => edit.change({ discountAmount })} /></Field>
            <Field label={field('freight')} error={edit.errorAt('freight')}><Input inputMode="decimal" value={draft.freight} onValueChange={(freight) => edit.change({ freight })} /></Field>
          </FieldGrid>
          <Field label={field('deliveryAddress')} error={edit.errorAt('deliveryAddress')}><Input value={draft.deliveryAddress} maxLength={300} onValueChange={(deliveryAddress) => edit.change({ deliveryAddress })} /></Field>
          <Field label={field('remark')} error={edit.errorAt('remark')}><Textarea value={draft.remark} maxLength={4000} onValueChange={(remark) => edit.change({ remark })} /></Field>
        </div>
        <Totals currency={order.currency} subtotal={amountText(amounts?.subtotal)} discount={amountText(amounts?.discount)} tax={amountText(amounts?.tax)} freight={amountText(amounts?.freight)} total={amountText(amounts?.total)} />
      </div>
      <div className="mt-4 flex items-center gap-2" data-print="hide">
        <Button variant="primary" pending={edit.pending} onClick={() => void edit.submit()}>{t('editor.save')}</Button>
        <Button onClick={edit.cancel}>{t('editor.cancel')}</Button>
        <span className="text-xs text-ink-3 max-md:hidden">{t('editor.keys')}</span>
      </div>
    </form>
  );
}

function Headings({ ofUnit }: { ofUnit: boolean }) {
  const t = useTranslations('orders');
  const headings = [ofUnit ? 'unit' : 'product', 'description', 'quantity', 'unitPrice', 'discount', 'tax', 'net'] as const;
  return (
    <div aria-hidden="true" className="grid grid-cols-[minmax(9rem,1.2fr)_minmax(8rem,1fr)_4.5rem_7rem_5rem_5rem_7rem_2rem] gap-x-2 border-b border-line pb-1.5 text-xs text-ink-3 max-md:hidden">
      {headings.map((name) => <span key={name} className={START.has(name) ? '' : 'text-end'}>{t(`line.${name}`)}</span>)}
    </div>
  );
}
