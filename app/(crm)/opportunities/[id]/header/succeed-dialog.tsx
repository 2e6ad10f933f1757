'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { type OpportunityDuplicatesQuery, OpportunityDuplicatesDocument, OpportunitySucceedDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { FormDialog } from '@/components/form-dialog';
import { RadioGroup } from '@/components/radio-group';
import { Skeleton } from '@/components/skeleton';
import { toast } from '@/components/toast';
import { REFRESH } from '../../refresh';
import type { Stepping } from './step-act';

const NEW = 'new';
type Duplicate = OpportunityDuplicatesQuery['opportunity']['duplicates'][number];

/** Wins the opportunity. Where there are customers like the one to be created, the person says which it is. */
export default function SucceedDialog({ opportunity: { id, version, title, customerName }, onClose }: Pick<Stepping, 'opportunity'> & { onClose: () => void }) {
  const t = useTranslations('opportunity.succeed');
  const { data, loading } = useQuery(OpportunityDuplicatesDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const act = useAct(OpportunitySucceedDocument, (answer) => answer.opportunitySucceed, { refetch: REFRESH });
  const [choice, setChoice] = useState<string | null>(null);
  const [missing, setMissing] = useState(false);
  const known = data?.opportunity.customer;
  const duplicates = known ? [] : (data?.opportunity.duplicates ?? []);
  const asking = duplicates.length > 0;
  // Where that cannot be found out, the API still refuses a double.
  const checking = loading && !data;
  const submit = async () => {
    setMissing(asking && !choice);
    if (asking && !choice) return;
    const done = await act.run({ id, version, input: choice && choice !== NEW ? { customerId: choice } : { allowDuplicate: choice === NEW } });
    if (!done) return;
    toast.success(t('done', { title }), { description: done.opportunity?.customer?.name });
    onClose();
  };
  const words = ({ customer, matchedBy }: Duplicate) => customer && [customer.number, customer.owner?.name, t(`match.${matchedBy}`)].filter(Boolean).join(' · ');
  const options = [
    ...duplicates.flatMap((duplicate) => (duplicate.customer ? [{ value: duplicate.customer.id, label: t('link', { name: duplicate.customer.name }), hint: words(duplicate) ?? undefined }] : [])),
    { value: NEW, label: t('create', { name: customerName }), hint: duplicates.some(({ customer }) => !customer) ? t('elsewhere') : undefined },
  ];
  return (
    <FormDialog
      open onOpenChange={onClose} size="sm" title={t('title')} submitLabel={t('submit')} pending={act.pending || checking} error={missing ? t('needed') : act.errorOutside([])} onSubmit={() => void submit()}
      description={known ? t('textKnown', { name: known.name }) : t('text', { name: customerName })}
    >
      {checking && <Skeleton className="h-16 w-full" />}
      {asking && <RadioGroup label={t('which')} options={options} value={choice} onValueChange={(next) => { setChoice(next); setMissing(false); }} />}
    </FormDialog>
  );
}
