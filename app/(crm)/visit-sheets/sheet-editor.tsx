'use client';
import { useState } from 'react';
import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { VisitSheetUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { toast } from '@/components/toast';
import { QUESTION_KINDS } from '@/domain/visit-sheet';
import { type DraftQuestion, QuestionEditor } from './question-editor';
import type { VisitSheet } from './sheet-list';

const REFETCH = { refetch: ['VisitSheetList', 'AskedNow'] };

/** The questions of the next version; those that stay keep their key, so that answers can be compared. */
export function SheetEditor({ sheet, onClose }: { sheet: VisitSheet; onClose: () => void }) {
  const t = useTranslations('visitSheets');
  const [questions, setQuestions] = useState<DraftQuestion[]>(() => sheet.visitQuestions.map(({ key, kind, textZh, textEn, required }) => ({ place: key, key, kind, textZh, textEn, required })));
  const [checked, setChecked] = useState(false);
  const act = useAct(VisitSheetUpdateDocument, (data) => data.visitSheetUpdate, REFETCH);
  const change = (at: number, part: Partial<DraftQuestion>) => setQuestions(questions.map((question, index) => (index === at ? { ...question, ...part } : question)));
  const move = (at: number, to: number) => {
    const next = [...questions];
    const [moved] = next.splice(at, 1);
    if (moved) next.splice(to, 0, moved);
    setQuestions(next);
  };
  const add = () => setQuestions([...questions, { place: crypto.randomUUID(), key: null, kind: QUESTION_KINDS[0], textZh: '', textEn: '', required: false }]);
  const save = async () => {
    setChecked(true);
    if (questions.some(({ textZh, textEn }) => !textZh.trim() || !textEn.trim())) return;
    const done = await act.run({ id: sheet.id, version: sheet.version, input: { questions: questions.map(({ key, kind, textZh, textEn, required }) => ({ key, kind, textZh, textEn, required })) } });
    if (!done?.visitSheet) return;
    toast.success(t('saved', { revision: done.visitSheet.revision }));
    onClose();
  };
  return (
    <form noValidate className="grid gap-3" onSubmit={(event) => { event.preventDefault(); void save(); }}>
      {act.errors[0] && <p role="alert" className="rounded-md bg-red-soft px-3 py-2 text-sm text-red">{act.errors[0].message}</p>}
      <ol className="grid gap-3">
        {questions.map((question, at) => (
          <QuestionEditor
            key={question.place} question={question} place={at + 1} last={at === questions.length - 1} checked={checked} onChange={(part) => change(at, part)}
            onMove={(by) => move(at, at + by)} onRemove={questions.length > 1 ? () => setQuestions(questions.filter((_, index) => index !== at)) : undefined}
          />
        ))}
      </ol>
      <div className="flex flex-wrap gap-2">
        <Button icon={<Plus aria-hidden="true" />} onClick={add}>{t('add')}</Button>
        <span className="flex-1" />
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button type="submit" variant="primary" pending={act.pending}>{t('save')}</Button>
      </div>
    </form>
  );
}
