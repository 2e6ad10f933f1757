'use client';
import { useRef, useState, type SubmitEvent } from 'react';
import { CornerDownLeft } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { PlanItemCreateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { DateInput } from '@/components/date-input';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { addDays } from '../../../values/day';
import { useDay } from '../../../values/use-day';
import { REFRESH } from '../../refresh';

/** One item after the other by keyboard: date, what is to be done, Enter; the date stays, the focus goes back to the words. */
export function AddItem({ opportunityId }: { opportunityId: string }) {
  const t = useTranslations('opportunity.plan');
  const { today } = useDay();
  const form = useRef<HTMLFormElement>(null);
  const [dueOn, setDueOn] = useState(addDays(today, 1));
  const [todo, setTodo] = useState('');
  const [missing, setMissing] = useState(false);
  const act = useAct(PlanItemCreateDocument, (data) => data.planItemCreate, { refetch: REFRESH });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (act.pending) return;
    setMissing(!todo.trim());
    const words = todo.trim();
    if (!words) return;
    // Empty at once: what is typed while the item is on its way is the next one.
    setTodo('');
    if (!(await act.run({ opportunityId, input: { dueOn, todo: words } }))) return setTodo((next) => next || words);
    form.current?.querySelector<HTMLInputElement>('input[name=todo]')?.focus();
  };
  return (
    <form ref={form} noValidate aria-label={t('add')} onSubmit={(event) => void submit(event)} className="flex flex-wrap items-start gap-2 rounded-md border border-line-strong bg-raised p-2.5">
      <Field label={t('dueOn')} labelHidden error={act.errorAt('dueOn')} className="w-36"><DateInput value={dueOn} onValueChange={setDueOn} /></Field>
      <Field label={t('todo')} labelHidden error={missing ? t('needed') : (act.errorAt('todo') ?? act.errorOutside(['dueOn', 'todo']))} className="min-w-48 flex-1">
        <Input name="todo" value={todo} maxLength={500} placeholder={t('placeholder')} autoComplete="off" onValueChange={(next) => { setTodo(next); setMissing(false); }} />
      </Field>
      <Button type="submit" pending={act.pending} icon={<CornerDownLeft aria-hidden="true" />}>{t('addDo')}</Button>
    </form>
  );
}
