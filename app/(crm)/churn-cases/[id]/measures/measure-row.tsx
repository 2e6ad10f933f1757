'use client';
import { useState, type SubmitEvent } from 'react';
import { Check, Circle } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ChurnMeasureRecordDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { awaitsOutcome } from '@/domain/churn-measure';
import { ChoiceTag } from '../../../values/choice-tag';
import { Money } from '../../../values/money';
import { PlainDay } from '../../../values/plain-day';
import { REFRESH } from '../../refresh';
import type { Measure } from '../use-record';

/** A measure: what, when, by whom, at what cost; what came of it, or the form that asks for it. */
export function MeasureRow({ measure, currency, mayRecord }: { measure: Measure; currency: string; mayRecord: boolean }) {
  const t = useTranslations('churnCase.measure');
  const [writing, setWriting] = useState(false);
  const { kind, note, dueOn, owner, cost, outcome } = measure;
  const waiting = awaitsOutcome(measure);
  return (
    <li className="grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-2.5 border-b border-line py-2.5">
      <span className="pt-0.5">{waiting ? <Circle aria-hidden="true" className="text-ink-3" /> : <Check aria-hidden="true" className="text-green" />}</span>
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-2 wrap-anywhere">{kind && <ChoiceTag choice={kind} />}<span>{note}</span></p>
        <p className="mt-0.5 flex flex-wrap items-center gap-x-2 text-sm text-ink-3">
          <PlainDay day={dueOn} />{owner && <span>{owner.name}</span>}<span className="tabular-nums">{t('cost')} <Money full amount={cost} currency={currency} /></span>
        </p>
        {outcome !== null && <p className="mt-1 text-sm whitespace-pre-line text-ink-2 wrap-anywhere">{outcome}</p>}
        {writing && <OutcomeForm measure={measure} onClose={() => setWriting(false)} />}
      </div>
      {mayRecord && <Button size="sm" variant={waiting ? 'secondary' : 'ghost'} aria-expanded={writing} onClick={() => setWriting(!writing)}>{t(waiting ? 'record' : 'correct')}</Button>}
    </li>
  );
}

function OutcomeForm({ measure: { id, version, outcome }, onClose }: { measure: Measure; onClose: () => void }) {
  const t = useTranslations('churnCase.measure');
  const [words, setWords] = useState(outcome ?? '');
  const act = useAct(ChurnMeasureRecordDocument, (data) => data.churnMeasureRecord, { refetch: REFRESH });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!(await act.run({ id, version, input: { outcome: words } }))) return;
    toast.success(t('recorded'));
    onClose();
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)} className="mt-2 grid gap-2">
      <Field label={t('outcome')} required error={act.errorAt('outcome') ?? act.errorOutside(['outcome'])}><Textarea value={words} maxLength={500} onValueChange={setWords} autoFocus /></Field>
      <span className="flex gap-2"><Button type="submit" variant="primary" size="sm" pending={act.pending}>{t('save')}</Button><Button size="sm" onClick={onClose}>{t('cancel')}</Button></span>
    </form>
  );
}
