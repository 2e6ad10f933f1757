'use client';
import { useState, type KeyboardEvent, type SubmitEvent } from 'react';
import { useTranslations } from 'next-intl';
import { PlanItemUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { type Owner, OwnerPicker } from '../../../pickers/owner-picker';
import { REFRESH } from '../../refresh';
import type { PlanRow } from '../use-record';

/** Changes what is to be done, by when or by whom. */
export function EditItem({ item, onClose }: { item: PlanRow; onClose: () => void }) {
  const t = useTranslations('opportunity.plan');
  const [dueOn, setDueOn] = useState(item.dueOn);
  const [todo, setTodo] = useState(item.todo);
  const [owner, setOwner] = useState<Owner | null>(item.owner);
  const act = useAct(PlanItemUpdateDocument, (data) => data.planItemUpdate, { refetch: REFRESH });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (act.pending) return;
    const done = await act.run({ id: item.id, version: item.version, input: { dueOn, todo, ownerId: owner?.id ?? item.owner?.id } });
    if (done) onClose();
  };
  const leave = (event: KeyboardEvent) => { if (event.key === 'Escape') onClose(); };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} onKeyDown={leave} className="mt-2 grid gap-2">
      <div className="flex flex-wrap gap-2">
        <Field label={t('dueOn')} error={act.errorAt('dueOn')} className="w-36"><DateInput value={dueOn} onValueChange={setDueOn} /></Field>
        <Field label={t('todo')} error={act.errorAt('todo')} className="min-w-48 flex-1"><Input autoFocus value={todo} maxLength={500} onValueChange={setTodo} /></Field>
        <Field label={t('owner')} error={act.errorAt('ownerId')} className="w-44"><OwnerPicker within="planItem:update" value={owner} onChange={setOwner} clearable={false} /></Field>
      </div>
      {act.errorOutside(['dueOn', 'todo', 'ownerId']) && <p role="alert" className="text-xs text-red">{act.errorOutside(['dueOn', 'todo', 'ownerId'])}</p>}
      <span className="flex gap-2">
        <Button type="submit" size="sm" variant="primary" pending={act.pending}>{t('save')}</Button>
        <Button size="sm" onClick={onClose}>{t('cancel')}</Button>
      </span>
    </form>
  );
}
