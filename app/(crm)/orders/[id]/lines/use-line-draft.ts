'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { OrderUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import type { FoundUnit } from '../unit/use-units';
import { type Order, REFRESH } from '../use-order';
import { type Draft, type DraftLine, draftOf, emptyLine, inputOf, lineOfUnit, wrongFields } from './draft';

const keyOf = (id: string) => `zhike.order.${id}`;

/** What was typed and not sent survives a reload, as long as it was typed over this version of the order. */
function keptDraft({ id, version }: Order): Draft | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(keyOf(id)) ?? 'null') as { version: number; draft: Draft } | null;
    return kept?.version === version ? kept.draft : null;
  } catch {
    return null;
  }
}

/** The draft of an order under the hands of somebody. */
export function useLineDraft(order: Order, onDone: () => void) {
  const t = useTranslations('orders.editor');
  const save = useAct(OrderUpdateDocument, (data) => data.orderUpdate, { refetch: REFRESH });
  const [draft, setDraft] = useState<Draft>(() => keptDraft(order) ?? (order.lines.length ? draftOf(order) : { ...draftOf(order), lines: [emptyLine()] }));
  const [checked, setChecked] = useState(false);
  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    sessionStorage.setItem(keyOf(order.id), JSON.stringify({ version: order.version, draft: next }));
  };
  const forget = () => sessionStorage.removeItem(keyOf(order.id));
  const changeLine = (key: string, part: Partial<DraftLine>) => change({ lines: draft.lines.map((line) => (line.key === key ? { ...line, ...part } : line)) });
  const submit = async () => {
    setChecked(true);
    if (draft.lines.some((line) => wrongFields(line).length)) return;
    const done = await save.run({ id: order.id, version: order.version, input: inputOf(draft) });
    if (!done) return;
    forget();
    toast.success(t('saved'));
    onDone();
  };
  return {
    draft, change, changeLine, submit, pending: save.pending,
    addLine: () => change({ lines: [...draft.lines, emptyLine()] }),
    takeUnit: (unit: FoundUnit) => change({ lines: [lineOfUnit(unit, order.currency)] }),
    removeLine: (key: string) => change({ lines: draft.lines.filter((line) => line.key !== key) }),
    cancel: () => { forget(); onDone(); },
    errorAt: (field: string) => save.errorAt(field),
    errorOfLine: (place: number, field: keyof DraftLine, sent: string): string | undefined =>
      checked && draft.lines[place] && wrongFields(draft.lines[place]).includes(field) ? t('noNumber') : save.errorAt(`lines.${place}.${sent}`),
    error: save.errors.find(({ field }) => !field || !/^(lines\.\d+\.(productId|unitId|description|quantity|unitPrice|discountRate|discountAmount|taxRate)|discountAmount|freight|deliveryAddress|remark)$/.test(field))?.message,
  };
}
