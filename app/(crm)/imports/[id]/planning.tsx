'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { ImportInspectDocument, type ImportDelimiter, type ImportEncoding } from '@/app/apollo/generated/graphql';
import { ErrorState } from '@/components/error-state';
import { Skeleton } from '@/components/skeleton';
import { IMPORT_SUBJECTS } from '@/domain/import/subject';
import { WizardSteps } from '../wizard-steps';
import { CheckStep } from './check/check-step';
import { MappingStep } from './mapping/mapping-step';
import { planOf, type Inspection } from './plan-draft';
import type { Batch } from './run-step';
import { usePlanDraft } from './use-plan-draft';

export interface Reading {
  encoding?: ImportEncoding;
  delimiter?: ImportDelimiter;
}

/** Mapping and check: what happens before anything is written. */
export function Planning({ batch }: { batch: Batch }) {
  const [reading, setReading] = useState<Reading>({});
  const [subject] = useQueryState('subject', parseAsStringLiteral(IMPORT_SUBJECTS));
  const { data, previousData, loading, error, refetch } = useQuery(ImportInspectDocument, { variables: { id: batch.id, ...reading, subject }, fetchPolicy: 'network-only' });
  const inspection = (data ?? previousData)?.importInspect;
  if (error && !loading) {
    const detail = CombinedGraphQLErrors.is(error) ? error.errors[0]?.message : undefined;
    return <ErrorState {...(detail ? { text: detail } : {})} onRetry={() => void refetch()} />;
  }
  if (!inspection) {
    return (
      <>
        <WizardSteps now="mapping" />
        <div aria-busy="true" className="grid content-start gap-3 p-4">{Array.from({ length: 8 }, (_, place) => <Skeleton key={place} className="h-9 w-full" />)}</div>
      </>
    );
  }
  // Another encoding makes other headers, and with them another plan; so does another subject.
  const { encoding, delimiter } = inspection.plan;
  return <PlanSteps key={`${inspection.plan.subject} ${encoding} ${delimiter}`} batch={batch} inspection={inspection} rereading={loading} onReading={(part) => setReading({ ...reading, ...part })} />;
}

interface PlanStepsProps {
  batch: Batch;
  inspection: Inspection;
  rereading: boolean;
  onReading: (reading: Reading) => void;
}

function PlanSteps({ batch, inspection, rereading, onReading }: PlanStepsProps) {
  const [step, setStep] = useQueryState('step', parseAsStringLiteral(['mapping', 'check']).withDefault('mapping').withOptions({ history: 'push' }));
  const { draft, change } = usePlanDraft(batch.id, inspection);
  return (
    <>
      <WizardSteps now={step} />
      {step === 'mapping'
        ? <MappingStep inspection={inspection} draft={draft} onChange={change} rereading={rereading} onReading={onReading} onNext={() => void setStep('check')} />
        : <CheckStep batch={batch} plan={planOf(draft, inspection)} onBack={() => void setStep('mapping')} />}
    </>
  );
}
