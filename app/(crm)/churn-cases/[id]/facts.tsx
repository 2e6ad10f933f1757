'use client';
import { useTranslations } from 'next-intl';
import { Fact, Facts } from '@/components/facts';
import { TextLink } from '@/components/link-button';
import { Section } from '@/components/section';
import { ChurnTag } from '../../values/churn-tag';
import { Money } from '../../values/money';
import { Nothing } from '../../values/nothing';
import { PlainDay } from '../../values/plain-day';
import { useDay } from '../../values/use-day';
import type { ChurnCase } from './use-record';

interface GroupProps {
  churnCase: ChurnCase;
}

/** The figures behind the warning, how it ended, and the customer's other cases. */
export function CaseFacts({ churnCase }: GroupProps) {
  const t = useTranslations('churnCase.group');
  return (
    <div className="grid gap-5">
      <Section title={t('evidence')} quiet><EvidenceFacts churnCase={churnCase} /></Section>
      <Section title={t('record')} quiet><RecordFacts churnCase={churnCase} /></Section>
      <Others churnCase={churnCase} />
    </div>
  );
}

function EvidenceFacts({ churnCase }: GroupProps) {
  const t = useTranslations('fields.churnCase');
  const c = useTranslations('churnCase');
  const signals = useTranslations('churnCase.signals');
  const { signal, asOf, knownSince, lastOrderOn, daysSince, orderCount, windowDays, usualGapDays, gapsCounted, gapFactorPercent, recentAmount, formerAmount, fallPercent, currency, note } = churnCase;
  return (
    <Facts>
      <Fact label={t('signal')}>{signals(signal)}</Fact>
      {note && <Fact label={t('note')}>{note}</Fact>}
      <Fact label={t('asOf')}><PlainDay day={asOf} /></Fact>
      <Fact label={t('lastOrderOn')}><PlainDay day={lastOrderOn} /></Fact>
      <Fact label={t('daysSince')}>{daysSince === null ? <Nothing /> : c('days', { days: daysSince })}</Fact>
      {windowDays !== null && <Fact label={c('window')}>{c('days', { days: windowDays })}</Fact>}
      {usualGapDays !== null && <Fact label={c('usualGap')}>{c('usualGapOf', { days: usualGapDays, gaps: gapsCounted ?? 0 })}</Fact>}
      {gapFactorPercent !== null && <Fact label={c('factor')}>{c('times', { factor: gapFactorPercent / 100 })}</Fact>}
      {recentAmount !== null && <Fact label={t('recentAmount')}><Money full amount={recentAmount} currency={currency} /></Fact>}
      {formerAmount !== null && <Fact label={t('formerAmount')}><Money full amount={formerAmount} currency={currency} /></Fact>}
      {fallPercent !== null && <Fact label={c('fall')}>{c('percent', { percent: fallPercent })}</Fact>}
      <Fact label={t('orderCount')}>{orderCount ?? <Nothing />}</Fact>
      <Fact label={t('knownSince')}><PlainDay day={knownSince} /></Fact>
    </Facts>
  );
}

function RecordFacts({ churnCase }: GroupProps) {
  const t = useTranslations('fields.churnCase');
  const day = useDay();
  const { lostReason, closeNote, order, returnedAt, closedAt, deferredAt, createdBy, createdAt } = churnCase;
  return (
    <Facts>
      {lostReason && <Fact label={t('lostReasonId')}>{lostReason.label}</Fact>}
      {closeNote && <Fact label={t('closeNote')}>{closeNote}</Fact>}
      {order && <Fact label={t('orderId')}><TextLink href={`/orders/${order.id}`}>{order.number}</TextLink></Fact>}
      {returnedAt && <Fact label={t('returnedAt')}>{day.full(returnedAt)}</Fact>}
      {closedAt && <Fact label={t('closedAt')}>{day.full(closedAt)}</Fact>}
      {deferredAt && <Fact label={t('deferredAt')}>{day.full(deferredAt)}</Fact>}
      <Fact label={t('createdAt')}>{day.full(createdAt)}</Fact>
      {createdBy && <Fact label={t('createdById')}>{createdBy.name}</Fact>}
    </Facts>
  );
}

/** Earlier and later cases of the customer. */
function Others({ churnCase: { id, customer } }: GroupProps) {
  const t = useTranslations('churnCase.group');
  const day = useDay();
  const others = (customer?.churnCases.nodes ?? []).filter((other) => other.id !== id);
  if (others.length === 0) return null;
  return (
    <Section title={t('others')} quiet>
      <ul>
        {others.map((other) => (
          <li key={other.id} className="flex flex-wrap items-center gap-x-2 border-b border-line py-1.5 text-sm">
            <TextLink href={`/churn-cases/${other.id}`}>{other.number}</TextLink>
            <ChurnTag status={other.status} />
            <span className="ms-auto text-xs text-ink-3">{day.short(other.createdAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
