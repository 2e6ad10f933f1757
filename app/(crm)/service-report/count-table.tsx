'use client';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'next-intl';
import { Nothing } from '../values/nothing';

interface CountTableProps {
  label: string;
  first: string;
  lines: readonly { id: string; name: ReactNode; bar: ReactNode; count: number }[];
}

/** A few bars with how many there are and what part of all that is; it has room on a phone. */
export function CountTable({ label, first, lines }: CountTableProps) {
  const t = useTranslations('serviceReport.column');
  const format = useFormatter();
  const all = lines.reduce((sum, { count }) => sum + count, 0);
  return (
    <table aria-label={label} className="w-full border-collapse [print-color-adjust:exact]">
      <thead>
        <tr className="border-b border-line text-xs text-ink-3">
          <th scope="col" className="py-1.5 pe-3 text-start font-semibold whitespace-nowrap">{first}</th>
          <td className="w-full min-w-16" />
          <th scope="col" className="py-1.5 pe-3 text-end font-semibold whitespace-nowrap">{t('count')}</th>
          <th scope="col" className="py-1.5 text-end font-semibold whitespace-nowrap">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, bar, count }) => (
          <tr key={id} className="h-(--row) border-b border-line">
            <td className="py-1 pe-3 whitespace-nowrap">{name}</td>
            <td className="py-1 pe-3">{bar}</td>
            <td className="py-1 pe-3 text-end tabular-nums">{format.number(count)}</td>
            <td className="py-1 text-end tabular-nums">{all ? format.number(count / all, { style: 'percent', maximumFractionDigits: 0 }) : <Nothing />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
