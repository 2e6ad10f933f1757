'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';

export interface VersionLine {
  id: string;
  label: string;
  mine: ReactNode;
  theirs: ReactNode;
}

/** Two versions of some fields side by side. */
export function Versions({ lines }: { lines: readonly VersionLine[] }) {
  const t = useTranslations('customer.conflict');
  return (
    <table className="w-full table-fixed border-collapse text-start">
      <thead>
        <tr className="text-xs text-ink-3">
          <th scope="col" className="w-24 py-1.5 text-start font-semibold">{t('field')}</th>
          <th scope="col" className="py-1.5 text-start font-semibold">{t('theirs')}</th>
          <th scope="col" className="py-1.5 text-start font-semibold">{t('mine')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id} className="border-t border-line align-top">
            <th scope="row" className="py-2 pe-3 text-start font-normal text-ink-3">{line.label}</th>
            <td className="py-2 pe-3 wrap-anywhere">{line.theirs}</td>
            <td className="py-2 font-medium wrap-anywhere">{line.mine}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
