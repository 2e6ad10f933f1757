'use client';
import { memo, type KeyboardEvent } from 'react';
import { useTranslations } from 'next-intl';
import { cn } from '@/components/cn';
import { UNIT_COLORS } from '@/domain/unit';
import { useMoney } from '../../../values/use-money';
import type { BoardUnit } from './board';

const colors: Record<(typeof UNIT_COLORS)[keyof typeof UNIT_COLORS], string> = {
  green: 'bg-green-soft text-green', amber: 'bg-amber-soft text-amber', red: 'bg-red-soft text-red', blue: 'bg-blue-soft text-blue',
  violet: 'bg-violet-soft text-violet', grey: 'bg-grey-soft text-ink-2',
};

interface BoardCellProps {
  unit: BoardUnit;
  /** `row:column`, by which the arrows find it. */
  place: string;
  chosen: boolean;
  tabIndex: number;
  onFocus: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onChoose: () => void;
}

/** One room: its number, its state in words and colour, its price. */
export const BoardCell = memo(function BoardCell({ unit, place, chosen, tabIndex, onFocus, onKeyDown, onChoose }: BoardCellProps) {
  const t = useTranslations('projects');
  const states = useTranslations('workflow.unit.states');
  const money = useMoney();
  const state = states(unit.status);
  return (
    <button
      type="button" data-place={place} tabIndex={tabIndex} onFocus={onFocus} onKeyDown={onKeyDown} onClick={onChoose} aria-pressed={chosen}
      className={cn('relative grid h-14 w-24 cursor-pointer content-center rounded-md px-1.5 text-start leading-4 ring-inset hover:ring-2 hover:ring-current max-md:w-18 max-md:px-1', colors[UNIT_COLORS[unit.status]], chosen && 'ring-2 ring-current')}
    >
      <span className="flex items-baseline justify-between gap-1">
        <span className="font-semibold tabular-nums">{unit.room}</span>
        <span className="truncate max-md:hidden">{unit.layout?.name}</span>
      </span>
      <span className="truncate max-md:text-[11px]">{state}</span>
      <span className="truncate tabular-nums max-md:hidden">{unit.holder ? unit.holder.name : money.short(unit.totalPrice, 'CNY')}</span>
      <span className="sr-only">{unit.name}, {t('area', { area: unit.grossArea })}</span>
    </button>
  );
});
