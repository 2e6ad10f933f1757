'use client';
import { useState } from 'react';
import { ArrowRightLeft, Tag, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { BulkBar } from '@/components/data-table';
import { Dialog } from '@/components/dialog';
import { onDemand } from '@/components/on-demand';
import { useCan } from '../../viewer';
import type { CustomerRow } from '../use-customer-list';
import type { RowRefusal } from './refusal';
import { RefusedRows } from './refused-rows';
import { useBulkDelete } from './use-bulk-delete';

const TagDialog = onDemand(() => import('./tag-dialog'));
const TransferDialog = onDemand(() => import('./transfer-dialog'));

interface BulkActionsProps {
  rows: readonly CustomerRow[];
  onClear: () => void;
}

/** What can be done with the selected customers. */
export function BulkActions({ rows, onClear }: BulkActionsProps) {
  const t = useTranslations('customers');
  const can = useCan();
  const [tagging, setTagging] = useState(false);
  const [transferring, setTransferring] = useState(false);
  const [refused, setRefused] = useState<readonly RowRefusal[]>([]);
  const { done, deleteAll } = useBulkDelete((stayed) => { setRefused(stayed); if (!stayed.length) onClear(); });
  return (
    <>
      <BulkBar count={rows.length} onClear={onClear}>
        {can('customer:update') && <Button size="sm" variant="ghost" icon={<Tag aria-hidden="true" />} disabled={done !== null} onClick={() => setTagging(true)}>{t('tag.submit')}</Button>}
        {can('customer:transfer') && <Button size="sm" variant="ghost" icon={<ArrowRightLeft aria-hidden="true" />} disabled={done !== null} onClick={() => setTransferring(true)}>{t('transfer')}</Button>}
        {can('customer:delete') && (
          <Button size="sm" variant="ghost" icon={<Trash2 aria-hidden="true" />} pending={done !== null} onClick={() => void deleteAll(rows)}>
            {done === null ? t('delete') : t('deleting', { done, total: rows.length })}
          </Button>
        )}
      </BulkBar>
      {tagging && <TagDialog rows={rows} onClose={() => setTagging(false)} onDone={onClear} />}
      {transferring && <TransferDialog rows={rows} onClose={() => setTransferring(false)} onDone={onClear} />}
      <Dialog open={refused.length > 0} onOpenChange={() => setRefused([])} size="sm" title={t('deleteRefused', { count: refused.length })} footer={<Button onClick={() => setRefused([])}>{t('close')}</Button>}>
        <RefusedRows title={t('stayed', { count: refused.length })} refused={refused} />
      </Dialog>
    </>
  );
}
