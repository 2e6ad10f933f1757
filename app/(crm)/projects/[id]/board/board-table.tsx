'use client';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'next-intl';
import { floorLabel } from '@/domain/unit';
import type { BoardUnit } from './board';
import { BoardCell } from './board-cell';
import { gridOf, nextPlace } from './grid-of';

const MOVES: Record<string, readonly [number, number]> = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

interface BoardTableProps {
  units: readonly BoardUnit[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** One stop of the Tab key; arrows move from room to room, Enter opens. */
export function BoardTable({ units, chosen, onChoose }: BoardTableProps) {
  const t = useTranslations('projects');
  const table = useRef<HTMLTableElement>(null);
  const { columns, rows } = useMemo(() => gridOf(units), [units]);
  const [active, setActive] = useState<readonly [number, number] | null>(null);
  const first = useMemo((): readonly [number, number] => [0, Math.max(rows[0]?.cells.findIndex(Boolean) ?? 0, 0)], [rows]);
  const place = active && rows[active[0]]?.cells[active[1]] ? active : first;
  const entrances = [...new Set(columns.map(({ entrance }) => entrance))];
  const onKeyDown = (event: KeyboardEvent) => {
    const by = MOVES[event.key];
    if (!by) return;
    event.preventDefault();
    const [row, column] = nextPlace(rows, place, by);
    setActive([row, column]);
    table.current?.querySelector<HTMLElement>(`[data-place="${row}:${column}"]`)?.focus();
  };
  return (
    <div className="min-h-0 flex-1 overflow-auto px-4 pb-4">
      <table ref={table} aria-label={t('board')} className="border-separate border-spacing-1 text-xs">
        <thead className="sticky top-0 z-20 bg-canvas">
          <tr>
            <th scope="col" className="sticky start-0 z-10 bg-canvas px-2 py-1 font-normal text-ink-3">{t('floor')}</th>
            {entrances.map((entrance) => (
              <th key={entrance} scope="colgroup" colSpan={columns.filter((column) => column.entrance === entrance).length} className="px-2 py-1 font-semibold text-ink-2">{t('entrance', { entrance })}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ floor, cells }, row) => (
            <tr key={floor}>
              <th scope="row" className="sticky start-0 z-10 bg-canvas px-2 text-end font-normal text-ink-3 tabular-nums">{floorLabel(floor)}</th>
              {cells.map((unit, column) => (
                <td key={columns[column] ? `${columns[column].entrance} ${columns[column].line}` : column} className="p-0">
                  {unit && (
                    <BoardCell
                      unit={unit} place={`${row}:${column}`} chosen={unit.id === chosen} tabIndex={row === place[0] && column === place[1] ? 0 : -1}
                      onFocus={() => setActive([row, column])} onKeyDown={onKeyDown} onChoose={() => onChoose(unit.id)}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
