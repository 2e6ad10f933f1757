'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { Dialog } from '@/components/dialog';
import { FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { toast } from '@/components/toast';
import { TagChoice } from '../tags/tag-choice';
import { type TagOutcome, useTag } from '../tags/use-tag';
import type { CustomerRow } from '../use-customer-list';
import { RefusedRows } from './refused-rows';

interface TagDialogProps {
  rows: readonly CustomerRow[];
  onClose: () => void;
  /** Some were tagged; nothing needs to stay selected. */
  onDone: () => void;
}

const toggled = (ids: readonly string[], id: string, on: boolean) => (on ? [...ids, id] : ids.filter((other) => other !== id));

/** Tags for many customers: which go on, which come off. */
export default function TagDialog({ rows, onClose, onDone }: TagDialogProps) {
  const t = useTranslations('customers');
  const [addIds, setAddIds] = useState<string[]>([]);
  const [removeIds, setRemoveIds] = useState<string[]>([]);
  const [outcome, setOutcome] = useState<TagOutcome | null>(null);
  const { pending, tag, create } = useTag();
  // The list may lose the rows while this is open.
  const [chosen] = useState(rows);
  const submit = async () => {
    const result = await tag(chosen, { addIds, removeIds });
    setOutcome(result);
    if (result.tagged) toast.success(t('tag.done', { count: result.tagged }));
    if (result.tagged === chosen.length) { onClose(); onDone(); }
  };
  const add = async (label: string) => {
    const made = await create(label);
    if ('problem' in made) setOutcome({ tagged: 0, refused: [], problem: made.problem });
    else setAddIds((ids) => [...ids, made.id]);
  };
  if (outcome?.refused.length) {
    const finish = () => { onClose(); onDone(); };
    return (
      <Dialog open onOpenChange={finish} size="sm" title={t('tag.done', { count: outcome.tagged })} footer={<Button variant="primary" onClick={finish}>{t('close')}</Button>}>
        <RefusedRows title={t('stayed', { count: outcome.refused.length })} refused={outcome.refused} />
      </Dialog>
    );
  }
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('tag.title', { count: chosen.length })} submitLabel={t('tag.submit')} pending={pending}
      dirty={addIds.length + removeIds.length > 0} error={outcome?.problem} onSubmit={() => void submit()}
    >
      <FieldGrid>
        <fieldset className="min-w-0">
          <legend className="mb-1.5 text-sm font-medium">{t('tag.add')}</legend>
          <TagChoice label={t('tag.add')} chosen={addIds} onToggle={(id, on) => { setAddIds(toggled(addIds, id, on)); setRemoveIds(toggled(removeIds, id, false)); }} onCreate={(label) => void add(label)} />
        </fieldset>
        <fieldset className="min-w-0">
          <legend className="mb-1.5 text-sm font-medium">{t('tag.remove')}</legend>
          <TagChoice label={t('tag.remove')} chosen={removeIds} onToggle={(id, on) => { setRemoveIds(toggled(removeIds, id, on)); setAddIds(toggled(addIds, id, false)); }} />
        </fieldset>
      </FieldGrid>
    </FormDialog>
  );
}
