'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { type NumberProblem, type Reader, readAll } from './number-text';

/** What to write at a field whose text is not the number it asks for. */
export function useNumberWords(): (problem: NumberProblem) => string {
  const t = useTranslations('kit.number');
  return ({ key, values }) => t(key, values);
}

/** The numbers of a form. Nothing is said before the first `check`; then a field's message goes as soon as its text can be read. */
export function useNumbers<Readers extends Record<string, Reader<unknown>>>(readers: Readers, texts: Record<keyof Readers, string>) {
  const words = useNumberWords();
  const [checked, setChecked] = useState(false);
  const { values, problems } = readAll(readers, texts);
  return {
    /** What was typed; null where a text cannot be read, and its field says so. */
    check: () => { setChecked(true); return values; },
    errorAt: (field: string) => {
      const problem = problems[field];
      return checked && problem ? words(problem) : undefined;
    },
  };
}
