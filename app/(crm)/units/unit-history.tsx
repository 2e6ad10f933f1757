'use client';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Section } from '@/components/section';
import { useDay } from '../values/use-day';
import { UnitStatusTag } from './unit-status-tag';
import type { UnitRecord } from './use-unit';

type Hold = UnitRecord['holds']['nodes'][number];

/** For whom the unit was held, and how that ended; as far as the viewer may know. */
export function UnitHistory({ unit }: { unit: UnitRecord }) {
  const t = useTranslations('units');
  return (
    <Section title={t('history')}>
      {unit.holds.nodes.length === 0 && <p className="text-sm text-ink-3">{t('noHistory')}</p>}
      <ol className="grid gap-3">
        {unit.holds.nodes.map((hold) => <HoldEntry key={hold.id} hold={hold} />)}
      </ol>
    </Section>
  );
}

function HoldEntry({ hold }: { hold: Hold }) {
  const t = useTranslations('units');
  const endings = useTranslations('fields.values.ending');
  const day = useDay();
  return (
    <li className="rounded-md border border-line bg-surface px-3 py-2 text-sm">
      <p className="flex flex-wrap items-center gap-2">
        <UnitStatusTag status={hold.stage} />
        {hold.customer && <Link href={`/customers/${hold.customer.id}`} className="font-medium hover:underline">{hold.customer.name}</Link>}
        <span className="text-ink-2">{hold.owner?.name}</span>
      </p>
      <p className="mt-1 text-ink-3">
        {day.full(hold.createdAt)}
        {hold.endedAt && hold.ending && <> → {day.full(hold.endedAt)} · {endings(hold.ending)}</>}
        {hold.swappedTo && <> · <Link href={`/units/${hold.swappedTo.id}`} className="hover:underline">{t('swappedTo', { name: hold.swappedTo.name })}</Link></>}
      </p>
      {hold.remark && <p className="mt-1">{hold.remark}</p>}
    </li>
  );
}
