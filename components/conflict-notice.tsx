'use client';
import { GitCompareArrows } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from './button';

interface ConflictNoticeProps {
  /** The fields in which the two versions differ, in words; `mine` is null where I did not touch the field. */
  differences: readonly { label: string; mine: string | null; theirs: string }[];
  onTakeTheirs: () => void;
  onKeepMine: () => void;
}

/** A form is sent at its foot, and the notice stands at its head. */
const bringIntoView = (notice: HTMLElement | null) => { notice?.scrollIntoView({ block: 'nearest' }); };

/** Somebody else saved first: both versions side by side, and the choice. */
export function ConflictNotice({ differences, onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const t = useTranslations('kit.conflict');
  return (
    <div ref={bringIntoView} role="alert" className="grid gap-2 rounded-md bg-amber-soft px-3 py-2.5 text-sm">
      <p className="flex items-start gap-2 font-medium text-amber"><GitCompareArrows aria-hidden="true" className="mt-0.5" />{t('title')}</p>
      {differences.length > 0 && (
        <table className="w-full table-fixed text-start">
          <thead><tr className="text-xs text-ink-2"><th className="w-1/4 font-normal"><span className="sr-only">{t('field')}</span></th><th className="py-0.5 text-start font-normal">{t('mine')}</th><th className="text-start font-normal">{t('theirs')}</th></tr></thead>
          <tbody>
            {differences.map(({ label, mine, theirs }) => (
              <tr key={label} className="align-top"><th scope="row" className="py-0.5 pe-2 text-start font-normal text-ink-2">{label}</th><td className="py-0.5 pe-2 wrap-anywhere">{mine ?? <span className="text-ink-3">{t('untouched')}</span>}</td><td className="py-0.5 wrap-anywhere">{theirs}</td></tr>
            ))}
          </tbody>
        </table>
      )}
      <div className="flex flex-wrap gap-2">
        <Button size="sm" onClick={onTakeTheirs}>{t('takeTheirs')}</Button>
        <Button size="sm" onClick={onKeepMine}>{t('keepMine')}</Button>
      </div>
    </div>
  );
}
