'use client';
import { useState } from 'react';
import { NetworkStatus } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { Code, Globe, Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type WebFormRowFragment, WebFormListDocument, WebFormUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { type Column, DataTable } from '@/components/data-table';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Switch } from '@/components/switch';
import { toast } from '@/components/toast';
import { Nothing } from '../values/nothing';
import { RelativeDay } from '../values/relative-day';
import { useCan } from '../viewer';

const SnippetDialog = onDemand(() => import('./snippet-dialog'));
const WebFormDialog = onDemand(() => import('./web-form-dialog'));

export type WebFormRow = WebFormRowFragment;
type Open = { kind: 'new' } | { kind: 'edit' | 'snippet'; form: WebFormRow };

/** The forms on web sites: where their leads go, whether they take entries, and how to put them on a site. */
export function WebFormList() {
  const t = useTranslations('webForms');
  const can = useCan();
  const list = useQuery(WebFormListDocument, { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' });
  const [open, setOpen] = useState<Open | null>(null);
  const columns = useColumns(can('webForm:update'), setOpen);
  const connection = list.data?.webForms;
  const after = connection?.pageInfo.endCursor;
  const create = can('webForm:create') && (
    <Button variant="primary" icon={<Plus aria-hidden="true" />} onClick={() => setOpen({ kind: 'new' })}><span className="max-sm:sr-only">{t('create')}</span></Button>
  );
  const close = () => setOpen(null);
  return (
    <>
      <PageHeader title={t('title')} count={connection?.nodes.length} crumbs={[{ label: t('leads'), href: '/leads' }]} action={create || undefined} />
      <DataTable
        label={t('title')} columns={columns} rows={connection?.nodes ?? []} rowId={(row) => row.id} rowLabel={(row) => row.name} loading={!connection && list.loading}
        hasMore={connection?.pageInfo.hasNextPage} loadingMore={list.networkStatus === NetworkStatus.fetchMore} onLoadMore={() => { if (after) void list.fetchMore({ variables: { after } }); }}
        empty={list.error && !connection ? <ErrorState onRetry={() => void list.refetch()} /> : <EmptyState icon={<Globe />} title={t('none')} text={t('noneText')} action={create || undefined} />}
      />
      {open?.kind === 'new' && <WebFormDialog onClose={close} onCreated={(form) => setOpen({ kind: 'snippet', form })} />}
      {open?.kind === 'edit' && <WebFormDialog form={open.form} onClose={close} onCreated={close} />}
      {open?.kind === 'snippet' && <SnippetDialog form={open.form} onClose={close} />}
    </>
  );
}

function useColumns(editable: boolean, setOpen: (open: Open) => void): Column<WebFormRow>[] {
  const t = useTranslations('webForms');
  const field = useTranslations('fields.webForm');
  const update = useAct(WebFormUpdateDocument, (data) => data.webFormUpdate);
  const turn = async ({ id, version }: WebFormRow, active: boolean) => {
    if (!(await update.run({ id, version, input: { active } }))) toast.error(t('notSaved'));
  };
  const name = (form: WebFormRow) => (editable
    ? <button type="button" onClick={() => setOpen({ kind: 'edit', form })} className="font-medium hover:underline">{form.name}</button>
    : <span className="font-medium">{form.name}</span>);
  return [
    { id: 'name', header: field('name'), minWidth: 220, phone: 'title', cell: name },
    { id: 'department', header: field('departmentId'), width: 180, cell: (form) => form.department?.name ?? <Nothing /> },
    { id: 'source', header: field('sourceId'), width: 140, phone: 'hidden', cell: (form) => form.source?.label ?? <Nothing /> },
    { id: 'createdAt', header: field('createdAt'), width: 120, phone: 'hidden', cell: (form) => <RelativeDay at={form.createdAt} /> },
    { id: 'active', header: field('active'), width: 96, cell: (form) => <Switch checked={form.active} disabled={!editable} label={t('activeName', { name: form.name })} onCheckedChange={(active) => void turn(form, active)} /> },
    {
      id: 'snippet', header: t('embed'), width: 132, align: 'end', phone: 'aside',
      cell: (form) => <Button size="sm" icon={<Code aria-hidden="true" className="!size-3.5" />} aria-label={t('embedName', { name: form.name })} onClick={() => setOpen({ kind: 'snippet', form })}>{t('embed')}</Button>,
    },
  ];
}
