'use client';
import { useTranslations } from 'next-intl';
import type { Column } from '@/components/data-table';
import { Tag } from '@/components/tag';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { Telephone } from './telephone';
import type { ContactRow } from './use-contact-list';

export function useColumns(): Column<ContactRow>[] {
  const t = useTranslations('contacts');
  const text = (value: string | null | undefined) => value ?? <Nothing />;
  return [
    {
      id: 'name', header: t('column.name'), sortKey: 'NAME', minWidth: 176, phone: 'title',
      cell: (row) => <>{row.name}{row.isPrimary && <span className="ms-2 align-[2px]"><Tag plain color="green">{t('primary')}</Tag></span>}</>,
    },
    { id: 'customer', header: t('column.customer'), width: 200, cell: (row) => text(row.customer?.name) },
    { id: 'position', header: t('column.position'), width: 136, phone: 'hidden', cell: (row) => text([row.position, row.role?.label].filter(Boolean).join(' · ') || null) },
    { id: 'mobile', header: t('column.mobile'), width: 136, phone: 'aside', cell: (row) => <Telephone number={row.mobile} quiet={row.doNotCall} /> },
    { id: 'officePhone', header: t('column.officePhone'), width: 160, phone: 'hidden', cell: (row) => <Telephone number={row.officePhone} quiet={row.doNotCall} /> },
    { id: 'email', header: t('column.email'), width: 176, phone: 'hidden', cell: (row) => <Mail row={row} /> },
    { id: 'quiet', header: t('column.quiet'), width: [92, 104], cell: (row) => (row.doNotCall ? <Tag color="amber">{t('doNotCall')}</Tag> : null) },
    { id: 'createdAt', header: t('column.createdAt'), width: [112, 124], sortKey: 'CREATED_AT', phone: 'hidden', cell: (row) => <RelativeDay at={row.createdAt} /> },
  ];
}

function Mail({ row: { email, doNotEmail } }: { row: ContactRow }) {
  if (!email) return <Nothing />;
  if (doNotEmail || email.includes('*')) return <span>{email}</span>;
  return <a href={`mailto:${email}`} className="rounded-sm hover:text-accent-strong hover:underline">{email}</a>;
}
