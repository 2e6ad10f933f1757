'use client';
import type { ReactNode } from 'react';
import Link from 'next/link';
import { useQuery } from '@apollo/client/react';
import { Scale } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';
import { type UnitCompareQuery, UnitCompareDocument } from '@/app/apollo/generated/graphql';
import { cn } from '@/components/cn';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { PageHeader } from '@/components/page-header';
import { Money } from '../../values/money';
import { Nothing } from '../../values/nothing';
import { UnitStatusTag } from '../unit-status-tag';
import { useLayoutWords } from '../use-layout-words';
import { MAX_COMPARED } from './compared';

type Compared = UnitCompareQuery['units']['nodes'][number];
interface Line { id: string; label: string; cell: (unit: Compared) => ReactNode; plain: (unit: Compared) => string | number | null | undefined }

/** Up to four units beside one another; what differs is set bold. */
export function CompareTable() {
  const t = useTranslations('units');
  const [ids] = useQueryState('ids', parseAsArrayOf(parseAsString).withDefault([]));
  const { data, error, refetch } = useQuery(UnitCompareDocument, { variables: { ids: ids.slice(0, MAX_COMPARED) }, skip: ids.length === 0 });
  const lines = useLines();
  const units = [...(data?.units.nodes ?? [])].sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const differs = (line: Line) => new Set(units.map(line.plain)).size > 1;
  return (
    <>
      <PageHeader title={t('compare.title')} crumbs={[{ label: t('title'), href: '/units' }]} />
      {error && <ErrorState onRetry={() => void refetch()} />}
      {ids.length === 0 && <EmptyState icon={<Scale />} title={t('compare.none')} text={t('compare.noneText')} action={<LinkButton href="/units">{t('title')}</LinkButton>} />}
      {units.length > 0 && (
        <div className="overflow-x-auto p-4" tabIndex={0} role="region" aria-label={t('compare.title')}>
          <table className="min-w-full border-collapse text-sm">
            <thead>
              <tr>
                <th scope="col" className="sticky start-0 bg-canvas py-2 pe-4 text-start font-normal text-ink-3">{t('compare.differences')}</th>
                {units.map((unit) => <th key={unit.id} scope="col" className="min-w-36 border-b border-line px-3 py-2 text-start"><Link href={`/units/${unit.id}`} className="font-semibold hover:underline">{unit.name}</Link></th>)}
              </tr>
            </thead>
            <tbody>
              {lines.map((line) => (
                <tr key={line.id}>
                  <th scope="row" className="sticky start-0 bg-canvas py-2 pe-4 text-start font-normal text-ink-3">{line.label}</th>
                  {units.map((unit) => <td key={unit.id} className={cn('border-b border-line px-3 py-2 tabular-nums', differs(line) && 'font-semibold')}>{line.cell(unit)}</td>)}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}

function useLines(): Line[] {
  const t = useTranslations('fields.unit');
  const units = useTranslations('units');
  const layout = useLayoutWords();
  const text = (id: string, label: string, plain: Line['plain']): Line => ({ id, label, plain, cell: (unit) => plain(unit) ?? <Nothing /> });
  const area = (id: 'grossArea' | 'netArea' | 'sharedArea'): Line => ({ id, label: t(id), plain: (unit) => unit[id], cell: (unit) => units('area', { area: unit[id] }) });
  return [
    { id: 'status', label: t('status'), plain: (unit) => unit.status, cell: (unit) => <UnitStatusTag status={unit.status} /> },
    text('project', t('projectId'), (unit) => unit.project?.name), text('building', t('buildingId'), (unit) => unit.building?.name), text('floor', t('floor'), (unit) => unit.floor),
    text('layout', t('layoutId'), (unit) => layout(unit.layout)), text('propertyType', t('propertyTypeId'), (unit) => unit.propertyType?.label),
    area('grossArea'), area('netArea'), area('sharedArea'), text('facing', t('facingId'), (unit) => unit.facing?.label),
    text('decoration', t('decorationId'), (unit) => unit.decoration?.label), text('ownership', t('ownershipId'), (unit) => unit.ownership?.label),
    { id: 'unitPrice', label: t('unitPrice'), plain: (unit) => unit.unitPrice, cell: (unit) => <Money amount={unit.unitPrice} currency="CNY" full /> },
    { id: 'totalPrice', label: t('totalPrice'), plain: (unit) => unit.totalPrice, cell: (unit) => <Money amount={unit.totalPrice} currency="CNY" full /> },
  ];
}
