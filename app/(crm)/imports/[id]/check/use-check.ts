'use client';
import { useEffect, useRef, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { ImportCheckDocument, ImportCheckProgressDocument, type ImportPlanInput } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { isChecking, isCheckFailed } from '@/domain/import-batch';
import { usePolling } from '../../use-polling';

/** Tries the plan on the whole file as soon as it is shown, and follows how far that is. */
export function useCheck(id: string, plan: ImportPlanInput) {
  const { run, errors } = useAct(ImportCheckDocument, (data) => data.importCheck);
  const key = JSON.stringify(plan);
  const [started, setStarted] = useState<string | null>(null);
  // What the batch says before is the outcome of an earlier plan.
  const progress = useQuery(ImportCheckProgressDocument, { variables: { id }, fetchPolicy: 'network-only', skip: started !== key });
  const tried = useRef<string | null>(null);
  useEffect(() => {
    // One dry run for each plan, whatever else is drawn anew.
    if (tried.current === key) return;
    tried.current = key;
    void run({ id, plan: JSON.parse(key) as ImportPlanInput }).then((outcome) => { if (outcome) setStarted(key); });
  });
  const check = (started === key && progress.data?.importBatch.check) || null;
  usePolling(progress, started === key && (check === null || isChecking(check.state)));
  return { check, running: errors.length === 0 && (check === null || isChecking(check.state)), failed: check !== null && isCheckFailed(check.state), errors };
}
