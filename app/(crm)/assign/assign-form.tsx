'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import type { Act, UserError } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import type { RowRefusal } from '../customers/bulk/refusal';
import { RefusedRows } from '../customers/bulk/refused-rows';
import { type Owner, OwnerPicker } from '../pickers/owner-picker';

interface Assigned {
  count: number;
  /** Why some stay, each with its place: `ids.3`. */
  rows: readonly UserError[];
  userErrors: readonly UserError[];
}

/** The API answers for each row: those that stay are no refusal of the whole. */
export const assigned = (count: number, errors: readonly UserError[]): Assigned => {
  const { rows = [], whole = [] } = Object.groupBy(errors, ({ field }) => (field?.startsWith('ids.') ? 'rows' : 'whole'));
  return { count, rows, userErrors: whole };
};

/** What whoever gets it has to be allowed to do with it, and by which right it is given. */
const WHOM = {
  'leads.assign': { granted: 'lead:convert', within: 'lead:assign' },
  'opportunities.assign': { granted: 'opportunity:succeed', within: 'opportunity:assign' },
  'serviceTickets.assign': { granted: 'serviceTicket:handle', within: 'serviceTicket:assign' },
} as const;

interface AssignFormProps {
  words: keyof typeof WHOM;
  rows: readonly { id: string; label: string }[];
  act: Act<Assigned, { input: { ids: string[]; assigneeId: string; reason: string | null } }>;
  onClose: () => void;
  /** Some went; nothing needs to stay selected. */
  onDone?: () => void;
}

/** Gives records to somebody, and says which of them stayed and why. */
export function AssignForm({ words, rows, act, onClose, onDone }: AssignFormProps) {
  const t = useTranslations(words);
  // The list may lose the rows while this is open.
  const [chosen] = useState(rows);
  const [owner, setOwner] = useState<Owner | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<readonly RowRefusal[] | null>(null);
  const finish = () => { onClose(); onDone?.(); };
  const submit = async () => {
    setMissing(!owner);
    if (!owner) return;
    const outcome = await act.run({ input: { ids: chosen.map(({ id }) => id), assigneeId: owner.id, reason: reason.trim() || null } });
    if (!outcome) return;
    if (outcome.count) toast.success(t('done', { count: outcome.count, name: owner.name }));
    if (!outcome.rows.length) return finish();
    setRefused(outcome.rows.map(({ field, message }) => ({ name: chosen[Number(field?.slice(4))]?.label ?? '', message })));
  };
  if (refused) {
    return (
      <Dialog open onOpenChange={finish} size="sm" title={t('result', { done: chosen.length - refused.length, total: chosen.length })} footer={<Button variant="primary" onClick={finish}>{t('close')}</Button>}>
        <RefusedRows title={t('stayed', { count: refused.length })} refused={refused} />
      </Dialog>
    );
  }
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('title', { count: chosen.length })} description={t('text')} submitLabel={t('do')} pending={act.pending}
      draft={[owner?.id, reason]} error={act.errorOutside(['assigneeId'])} onSubmit={() => void submit()}
    >
      <Field label={t('assignee')} required error={missing ? t('needed') : act.errorAt('assigneeId')}>
        <OwnerPicker {...WHOM[words]} value={owner} onChange={(next) => { setOwner(next); setMissing(false); act.clear(); }} />
      </Field>
      <Field label={t('reason')} hint={t('reasonHint')}><Textarea value={reason} onValueChange={setReason} maxLength={500} /></Field>
    </FormDialog>
  );
}
