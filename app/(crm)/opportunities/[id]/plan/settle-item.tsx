'use client';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import { PlanItemRecordDocument, PlanItemWaiveDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Textarea } from '@/components/textarea';
import { REFRESH } from '../../refresh';
import type { PlanRow } from '../use-record';

interface SettleItemProps {
  item: Pick<PlanRow, 'id' | 'version' | 'result'>;
  by: 'record' | 'waive';
  onClose: () => void;
}

/** What came of an item, or why it needs no result, written right where it stands. Ctrl+Enter stores, Escape leaves. */
export function SettleItem({ item: { id, version, result }, by, onClose }: SettleItemProps) {
  const t = useTranslations('opportunity.plan');
  const [words, setWords] = useState(by === 'record' ? (result ?? '') : '');
  const [missing, setMissing] = useState(false);
  const record = useAct(PlanItemRecordDocument, (data) => data.planItemRecord, { refetch: REFRESH });
  const waive = useAct(PlanItemWaiveDocument, (data) => data.planItemWaive, { refetch: REFRESH });
  const act = by === 'record' ? record : waive;
  const submit = async (event?: SubmitEvent) => {
    event?.preventDefault();
    if (act.pending) return;
    setMissing(!words.trim());
    if (!words.trim()) return;
    const done = by === 'record' ? await record.run({ id, version, input: { result: words.trim() } }) : await waive.run({ id, version, input: { waiver: words.trim() } });
    if (done) onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={onKeyDown} className="mt-2 grid gap-2">
      <Field label={t(by === 'record' ? 'result' : 'waiver')} required error={missing ? t('needed') : act.errors[0]?.message}>
        <Textarea autoFocus rows={2} value={words} maxLength={by === 'record' ? 2000 : 500} onValueChange={(next) => { setWords(next); setMissing(false); }} />
      </Field>
      <span className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" pending={act.pending}>{t(by === 'record' ? 'save' : 'waiveDo')}</Button>
        <Button size="sm" onClick={onClose}>{t('cancel')}</Button>
      </span>
    </form>
  );
}
