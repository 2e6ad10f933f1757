'use client';
import { useFormatter, useTranslations } from 'next-intl';
import type { ChurnWinBackQuery, ShareFiguresFragment } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { FigureTable } from '../funnel/figure-table';
import { ChoiceTag } from '../values/choice-tag';
import { Nothing } from '../values/nothing';
import { Money } from '../values/money';
import { rowsHref } from './rows-href';

type Found = ChurnWinBackQuery['churnWinBack'];

interface KindTableProps {
  found: Found;
  from: string | null;
  to: string | null;
}

/** Each kind of measure: its share with the interval drawn, n, the same for the cases alike, and the difference. */
export function KindTable({ found: { kinds, days }, from, to }: KindTableProps) {
  const t = useTranslations('winBack.column');
  const format = useFormatter();
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 });
  const range = (share: ShareFiguresFragment) => `${percent(share.share)} (${percent(share.low)} – ${percent(share.high)})`;
  const rows = kinds.map(({ kind, measured, matched, control, rows: alike, difference, costPerCase }) => {
    const asked = { period: { from, to }, days, measure: kind.id };
    return {
      id: kind.id,
      cells: [
        <ChoiceTag key="kind" choice={kind} />,
        <Bars key="bars" matched={matched ?? measured} control={control} label={t('bars', { measured: measured ? range(measured) : '', control: control ? range(control) : '' })} />,
        measured ? <span key="n"><TextLink href={rowsHref({ ...asked, kept: true })}>{measured.count}</TextLink> / <TextLink href={rowsHref(asked)}>{measured.n}</TextLink></span> : <Nothing key="n" />,
        measured ? range(measured) : <Nothing key="share" />,
        control ? <span key="control">{range(control)} <span className="text-xs text-ink-3">{t('of', { count: alike })}</span></span> : <span key="control" className="text-ink-3">{t('nobodyAlike')}</span>,
        difference === null ? <Nothing key="difference" /> : t('points', { points: format.number(difference * 100, { maximumFractionDigits: 0, signDisplay: 'exceptZero' }) }),
        costPerCase === null ? <Nothing key="cost" /> : <Money key="cost" amount={costPerCase} currency="CNY" />,
      ],
    };
  });
  return <FigureTable label={t('label')} columns={[t('kind'), t('compared'), t('kept'), t('share'), t('control'), t('difference'), t('cost')]} rows={rows} />;
}

/** Two intervals on one scale from nothing to everybody: with the measure above, cases alike below. */
function Bars({ matched, control, label }: { matched: ShareFiguresFragment | null; control: ShareFiguresFragment | null; label: string }) {
  return (
    <span role="img" aria-label={label} title={label} className="relative block h-6 rounded-sm bg-track">
      {matched && <Interval share={matched} className="top-1 bg-accent-line" point="bg-accent" />}
      {control && <Interval share={control} className="bottom-1 bg-line-strong" point="bg-ink-3" />}
    </span>
  );
}

function Interval({ share: { low, high, share }, className, point }: { share: ShareFiguresFragment; className: string; point: string }) {
  return (
    <>
      <span className={`absolute h-1.5 rounded-sm ${className}`} style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }} />
      <span className={`absolute h-1.5 w-1 rounded-sm ${className.split(' ')[0]} ${point}`} style={{ insetInlineStart: `calc(${share * 100}% - 2px)` }} />
    </>
  );
}
