'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { OrderUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { useEditForm } from '../../../edit/use-edit-form';
import { differences } from '../../../edit/versions';
import type { FoundUnit } from '../unit/use-units';
import { type Order, REFRESH } from '../use-order';
import { type Draft, type DraftLine, draftOf, emptyLine, inputOf, lineOfUnit, textsOf, wrongFields } from './draft';

const keyOf = (id: string) => `zhike.order.${id}`;

/** A draft and the order as it was when the draft was begun. */
interface Kept {
  order: Order;
  draft: Draft;
}

/** What was typed and not sent survives a reload; that the order was changed meanwhile is told when the draft is saved. */
function keptDraft(id: string): Kept | null {
  try {
    const { order, draft } = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? '{}') as Partial<Kept>;
    return order && draft ? { order, draft } : null;
  } catch {
    return null;
  }
}

/** A draft that says what the order says is none: kept, it would hide what the order says later. */
function keep(id: string, draft: Draft, order: Order | null): void {
  if (JSON.stringify(draft) === JSON.stringify(draftOf(order))) sessionStorage.removeItem(keyOf(id));
  else sessionStorage.setItem(keyOf(id), JSON.stringify({ order, draft }));
}

/** An order without lines begins with an empty one. */
function firstDraft(order: Order): Draft {
  const draft = draftOf(order);
  return draft.lines.length ? draft : { ...draft, lines: [emptyLine()] };
}

/** The draft of an order under the hands of somebody. */
export function useLineDraft(order: Order, onDone: () => void) {
  const t = useTranslations('orders.editor');
  const save = useAct(OrderUpdateDocument, (data) => data.orderUpdate, { refetch: REFRESH });
  const [begun] = useState<Kept>(() => keptDraft(order.id) ?? { order, draft: firstDraft(order) });
  const form = useEditForm({
    record: begun.order, draft: begun.draft, valuesOf: draftOf, inputOf, update: save, theirs: (conflict) => conflict.order,
    onDraft: (draft, of) => keep(order.id, draft, of),
  });
  const { values: draft, change, conflict } = form;
  const [checked, setChecked] = useState(false);
  const forget = () => sessionStorage.removeItem(keyOf(order.id));
  const changeLine = (key: string, part: Partial<DraftLine>) => change({ lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const submit = async () => {
    setChecked(true);
    if (draft.lines.some((line) => wrongFields(line).length)) return;
    if (!await form.save()) return;
    forget();
    toast.success(t('saved'));
    onDone();
  };
  return {
    draft, change, changeLine, submit, pending: save.pending,
    // In texts: a draft that is still typed may hold numbers that are none.
    conflict: conflict && { ...conflict, differences: () => differences(textsOf(conflict.before), textsOf(conflict.mine), textsOf(conflict.theirs)) },
    addLine: () => change({ lines: [...draft.lines, emptyLine()] }),
    takeUnit: (unit: FoundUnit) => change({ lines: [lineOfUnit(unit, order.currency)] }),
    removeLine: (key: string) => change({ lines: draft.lines.filter((line) => line.key !== key) }),
    cancel: () => { forget(); onDone(); },
    errorAt: (field: string) => save.errorAt(field),
    errorOfLine: (place: number, field: keyof DraftLine, sent: string): string | undefined =>
      checked && draft.lines[place] && wrongFields(draft.lines[place]).includes(field) ? t('noNumber') : save.errorAt(`lines.${place}.${sent}`),
    error: conflict ? undefined : save.errors.find(({ field }) => !field || !/^(lines\.\d+\.(productId|unitId|description|quantity|unitPrice|discountRate|discountAmount|taxRate)|discountAmount|freight|deliveryAddress|remark)$/.test(field))?.message,
  };
}
