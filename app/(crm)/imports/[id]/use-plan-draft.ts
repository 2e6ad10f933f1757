'use client';
import { useState } from 'react';
import { draftOf, type Inspection, type PlanDraft } from './plan-draft';

const keyOf = (id: string, { plan }: Inspection) => `zhike.import.${id}.${plan.subject}.${plan.encoding}.${plan.delimiter}`;

function kept(key: string): PlanDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as PlanDraft | null;
  } catch {
    return null;
  }
}

/** The plan as far as it is put together; it survives a reload. */
export function usePlanDraft(id: string, inspection: Inspection) {
  const key = keyOf(id, inspection);
  const [draft, setDraft] = useState(() => kept(key) ?? draftOf(inspection));
  const change = (part: Partial<PlanDraft>) => {
    const next = { ...draft, ...part };
    sessionStorage.setItem(key, JSON.stringify(next));
    setDraft(next);
  };
  return { draft, change };
}
