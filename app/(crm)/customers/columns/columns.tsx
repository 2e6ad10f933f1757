'use client';
import { useTranslations } from 'next-intl';
import { Person } from '@/components/avatar';
import type { Column } from '@/components/data-table';
import { AbcTag } from '../../values/abc-tag';
import { ChoiceTag } from '../../values/choice-tag';
import { Money } from '../../values/money';
import { Nothing } from '../../values/nothing';
import { DueDay, RelativeDay } from '../../values/relative-day';
import { StatusTag } from '../../values/status-tag';
import type { CustomerRow } from '../use-customer-list';
import type { ColumnId } from './column-id';

type Shape = Omit<Column<CustomerRow>, 'id' | 'header'> & { width: NonNullable<Column<CustomerRow>['width']> };

const choice = (pick: (row: CustomerRow) => { label: string } | null): Shape['cell'] => (row) => pick(row)?.label ?? <Nothing />;

const shapes: Record<ColumnId, Shape> = {
  grade: { width: [130, 148], sortKey: 'GRADE', cell: (row) => <ChoiceTag choice={row.grade} /> },
  tags: { width: [180, 200], phone: 'hidden', cell: (row) => <Tags tags={row.tags} /> },
  abcClass: { width: [84, 96], phone: 'hidden', cell: (row) => <AbcTag abcClass={row.abcClass} /> },
  status: { width: [92, 108], cell: (row) => <StatusTag status={row.status} /> },
  kind: { width: [84, 116], phone: 'hidden', cell: (row) => <KindText kind={row.kind} /> },
  region: { width: [104, 132], phone: 'hidden', cell: choice((row) => row.region) },
  industry: { width: [120, 148], phone: 'hidden', cell: choice((row) => row.industry) },
  source: { width: [104, 124], phone: 'hidden', cell: choice((row) => row.source) },
  phone: { width: [140, 148], phone: 'hidden', cell: (row) => row.phone ?? <Nothing /> },
  annualTurnover: { width: [124, 104], align: 'end', phone: 'aside', cell: (row) => <Money amount={row.annualTurnover} currency={row.currency} /> },
  satisfaction: { width: [80, 104], align: 'end', phone: 'hidden', cell: (row) => row.satisfaction },
  credit: { width: [80, 92], align: 'end', phone: 'hidden', cell: (row) => row.credit },
  owner: { width: 148, cell: (row) => (row.owner ? <Person name={row.owner.name} /> : <Nothing />) },
  lastContactAt: { width: [108, 132], sortKey: 'LAST_CONTACT_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.lastContactAt} /> },
  nextContactAt: { width: [112, 132], sortKey: 'NEXT_CONTACT_AT', cell: (row) => <DueDay at={row.nextContactAt} /> },
  createdAt: { width: [112, 120], sortKey: 'CREATED_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.createdAt} /> },
  updatedAt: { width: [112, 120], sortKey: 'UPDATED_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.updatedAt} /> },
};

/** The chosen columns, the name first. */
export function useColumns(chosen: readonly ColumnId[]): Column<CustomerRow>[] {
  const t = useTranslations('customers.column');
  const name: Column<CustomerRow> = {
    id: 'name', header: t('name'), sortKey: 'NAME', minWidth: 240, phone: 'title',
    cell: (row) => <>{row.name} <span className="ms-1 text-xs font-normal text-ink-3 max-md:hidden">{row.number}</span></>,
  };
  return [name, ...chosen.map((id) => ({ id, header: t(id), ...shapes[id] }))];
}

function Tags({ tags = [] }: { tags?: CustomerRow['tags'] }) {
  if (!tags.length) return <Nothing />;
  return <span className="flex gap-1 overflow-hidden" title={tags.map(({ label }) => label).join(', ')}>{tags.map((tag) => <ChoiceTag key={tag.id} choice={tag} />)}</span>;
}

function KindText({ kind }: { kind: CustomerRow['kind'] }) {
  return useTranslations('customers.kind')(kind);
}
