'use client';
import type { ReactNode } from 'react';
import { useTranslations } from 'next-intl';
import type { ComplaintReasonsFragment } from '@/app/apollo/generated/graphql';
import { Section } from '@/components/section';
import { FigureBar } from '../funnel/figure-bar';
import { ChoiceTag } from '../values/choice-tag';
import { Money } from '../values/money';
import { CountTable } from './count-table';
import type { Rows } from './use-report';

interface ComplaintSectionsProps {
  complaints: ComplaintReasonsFragment;
  rows: Rows;
  action?: ReactNode;
}

/** What complaints were about, who is to blame, and what they cost. */
export function ComplaintSections({ complaints, rows, action }: ComplaintSectionsProps) {
  const t = useTranslations('serviceReport');
  const { causes, liable, compensation, total } = complaints;
  return (
    <Section title={t('complaints')} text={t('complaintsText', { count: total })} actions={action}>
      <div className="grid gap-8 md:grid-cols-2">
        <Section title={t('byCause')} level={3} quiet>
          <Counts label={t('byCause')} first={t('column.cause')} rows={rows} by="cause" lines={causes.map(({ cause, count }) => ({ id: cause?.id ?? null, name: cause ? <ChoiceTag choice={cause} /> : null, words: cause?.label ?? t('noCause'), count }))} />
        </Section>
        <Section title={t('byLiable')} level={3} quiet>
          <Counts label={t('byLiable')} first={t('column.department')} rows={rows} by="liable" lines={liable.map(({ department, count }) => ({ id: department?.id ?? null, name: department?.name ?? null, words: department?.name ?? t('noDepartment'), count }))} />
        </Section>
      </div>
      <dl className="mt-5 flex flex-wrap gap-x-8 gap-y-2">
        <div>
          <dt className="text-sm text-ink-2">{t('compensation')}</dt>
          {compensation.map(({ currency, amount, count }) => <dd key={currency} className="tabular-nums"><strong className="font-semibold"><Money amount={amount} currency={currency} full /></strong> <span className="text-sm text-ink-3">{t('compensationOf', { count })}</span></dd>)}
          {compensation.length === 0 && <dd className="text-ink-3">{t('noCompensation')}</dd>}
        </div>
      </dl>
    </Section>
  );
}

interface CountsProps {
  label: string;
  first: string;
  by: 'cause' | 'liable';
  rows: Rows;
  lines: readonly { id: string | null; name: ReactNode; words: string; count: number }[];
}

/** Each bar opens its complaints; those where nothing is written down can be asked for by no filter. */
function Counts({ label, first, by, rows, lines }: CountsProps) {
  const t = useTranslations('serviceReport');
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <CountTable
      label={label} first={first}
      lines={lines.map(({ id, name, words, count }) => ({
        id: id ?? '', name: name ?? <span className="text-ink-3">{words}</span>, count,
        bar: id
          ? <FigureBar key="bar" href={rows({ [by]: id })} share={count / most} label={t('open', { name: words, count })} />
          : <span key="bar" aria-hidden="true" className="block h-6 rounded-sm bg-track"><span className="block h-full rounded-sm bg-line-strong" style={{ width: `${(count / most) * 100}%` }} /></span>,
      }))}
    />
  );
}
