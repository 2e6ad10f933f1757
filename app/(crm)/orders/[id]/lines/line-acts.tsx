'use client';
import { useState } from 'react';
import { DoorOpen, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { onDemand } from '@/components/on-demand';
import { useCan } from '../../../viewer';
import type { FoundUnit } from '../unit/use-units';
import type { Order } from '../use-order';

const UnitPicker = onDemand(() => import('../unit/unit-picker'));

interface LineActsProps {
  order: Order;
  /** The draft is of a unit: nothing can stand beside it. */
  ofUnit: boolean;
  onAdd: () => void;
  onTakeUnit: (unit: FoundUnit) => void;
}

/** What a draft can be written of: one more line, or a unit in the place of all. */
export function LineActs({ order, ofUnit, onAdd, onTakeUnit }: LineActsProps) {
  const t = useTranslations('orders');
  const mayTakeUnit = useCan()('unit:reserve');
  const [picking, setPicking] = useState(false);
  return (
    <div className="flex flex-wrap gap-2">
      {!ofUnit && <Button size="sm" icon={<Plus aria-hidden="true" />} onClick={onAdd}>{t('editor.add')}</Button>}
      {mayTakeUnit && <Button size="sm" icon={<DoorOpen aria-hidden="true" />} onClick={() => setPicking(true)}>{ofUnit ? t('unit.other') : t('unit.choose')}</Button>}
      {picking && <UnitPicker customerId={order.customer?.id} projectId={order.unit?.project?.id ?? null} onPick={onTakeUnit} onClose={() => setPicking(false)} />}
    </div>
  );
}
