'use client';
import { useTranslations } from 'next-intl';
import { OpportunityTag } from '../../values/opportunity-tag';
import { useDay } from '../../values/use-day';
import { useDuration } from '../../values/use-duration';
import type { OpportunityRecord } from './use-record';

/** How long the opportunity has been in each state and stage, who brought it there and why. */
export function StatusLog({ opportunity }: { opportunity: OpportunityRecord }) {
  const t = useTranslations('opportunity.log');
  const day = useDay();
  const duration = useDuration();
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <thead>
          <tr className="border-b border-line text-xs text-ink-3">
            <th scope="col" className="py-1.5 pe-3 text-start font-semibold">{t('where')}</th>
            <th scope="col" className="py-1.5 pe-3 text-start font-semibold">{t('since')}</th>
            <th scope="col" className="py-1.5 pe-6 text-end font-semibold">{t('dwell')}</th>
            <th scope="col" className="py-1.5 text-start font-semibold">{t('by')}</th>
          </tr>
        </thead>
        <tbody>
          {opportunity.statusLog.map((stay) => (
            <tr key={`${stay.since}${stay.status}${stay.stage?.id ?? ''}`} className="border-b border-line align-top">
              <td className="py-2 pe-3"><span className="flex flex-wrap items-center gap-2"><OpportunityTag status={stay.status} />{stay.stage && <span className="text-sm">{stay.stage.label}</span>}</span></td>
              <td className="py-2 pe-3 text-sm whitespace-nowrap">{day.full(stay.since)}</td>
              <td className="py-2 pe-6 text-end text-sm whitespace-nowrap tabular-nums">{duration(stay.seconds)}{stay.until === null && <span className="block text-xs text-ink-3">{t('goesOn')}</span>}</td>
              <td className="py-2 text-sm">{stay.by?.name ?? t('system')}{stay.reason && <span className="block text-ink-3">{stay.reason}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
