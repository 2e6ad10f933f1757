'use client';
import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { useQuery } from '@apollo/client/react';
import { SearchX } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { ImportBatchDocument } from '@/app/apollo/generated/graphql';
import { EmptyState } from '@/components/empty-state';
import { ErrorState } from '@/components/error-state';
import { LinkButton } from '@/components/link-button';
import { onDemand } from '@/components/on-demand';
import { PageHeader } from '@/components/page-header';
import { Skeleton } from '@/components/skeleton';
import { IMPORT_PHASE } from '@/domain/import-batch';
import { ImportStatusTag } from '../import-status-tag';
import { usePolling } from '../use-polling';
import { WizardSteps } from '../wizard-steps';
import { ResultStep } from './result-step';
import { RunStep } from './run-step';

const Planning = onDemand(() => import('./planning').then(({ Planning: Part }) => Part), () => <WaitingStep />);

/** What the API calls a record that does not exist, is deleted or beyond reach. */
const NOT_FOUND = 'NOT_FOUND';

/** One import, at the step at which it is. */
export function ImportRecord({ id }: { id: string }) {
  const t = useTranslations('imports');
  const query = useQuery(ImportBatchDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const batch = query.data?.importBatch;
  const phase = batch && IMPORT_PHASE[batch.status];
  const missing = !batch && CombinedGraphQLErrors.is(query.error) && query.error.errors.some(({ extensions }) => extensions?.code === NOT_FOUND);
  usePolling(query, phase === 'RUN');
  return (
    <>
      <PageHeader title={batch?.fileName ?? t(missing ? 'notFound' : 'title')} crumbs={[{ label: t('title'), href: '/imports' }]} aside={batch && <ImportStatusTag status={batch.status} />} />
      {missing && <EmptyState icon={<SearchX />} title={t('notFound')} text={t('notFoundText')} action={<LinkButton href="/imports">{t('toList')}</LinkButton>} />}
      {!batch && !missing && query.error && <ErrorState onRetry={() => void query.refetch()} />}
      {!batch && !query.error && <WaitingStep />}
      {batch && phase === 'PLAN' && <Planning batch={batch} />}
      {batch && phase === 'RUN' && <RunStep batch={batch} />}
      {batch && phase === 'RESULT' && <ResultStep batch={batch} />}
    </>
  );
}

function WaitingStep() {
  return (
    <>
      <WizardSteps now="mapping" />
      <div aria-busy="true" className="grid content-start gap-3 p-4">{Array.from({ length: 8 }, (_, place) => <Skeleton key={place} className="h-9 w-full" />)}</div>
    </>
  );
}
