'use client';
import { useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { LeadConvertDocument, LeadDuplicatesDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { optional } from '@/components/number-text';
import { Skeleton } from '@/components/skeleton';
import { toast } from '@/components/toast';
import { useNumbers } from '@/components/use-numbers';
import { AMOUNT } from '../../../values/number-fields';
import { useCan } from '../../../viewer';
import { REFRESH } from '../../refresh';
import type { LeadRecord } from '../use-record';
import { CarriedOver } from './carried-over';
import { type CustomerAnswer, CustomerQuestion, isAnswered } from './customer-question';

const FIELDS = ['opportunity.title', 'opportunity.amount'];
const NUMBERS = { amount: optional(AMOUNT) };

/** Makes a customer of the lead: which one, whether an opportunity comes of it, and what goes along. */
export default function ConvertDialog({ lead, onClose }: { lead: LeadRecord; onClose: () => void }) {
  const t = useTranslations('lead.convert');
  const field = useTranslations('fields.opportunity');
  const router = useRouter();
  const may = useCan()('opportunity:create');
  const { data, loading } = useQuery(LeadDuplicatesDocument, { variables: { id: lead.id }, fetchPolicy: 'network-only' });
  const act = useAct(LeadConvertDocument, (answer) => answer.leadConvert, { refetch: REFRESH });
  const [answer, setAnswer] = useState<CustomerAnswer>({ choice: null, other: null });
  const [selling, setSelling] = useState(may);
  const [title, setTitle] = useState(t('opportunityTitle', { name: lead.name }));
  const [amount, setAmount] = useState('');
  const [missing, setMissing] = useState(false);
  const duplicates = data?.lead.duplicates ?? [];
  const asking = duplicates.length > 0;
  // Where that cannot be found out, the API still refuses a double.
  const checking = loading && !data;
  const numbers = useNumbers(NUMBERS, { amount: selling ? amount : '' });
  const submit = async () => {
    const lacking = !isAnswered(answer, asking);
    setMissing(lacking);
    const read = numbers.check();
    if (lacking || !read) return;
    const customerId = answer.other?.value ?? answer.choice?.customerId ?? null;
    const done = await act.run({ id: lead.id, version: lead.version, input: { customerId, allowDuplicate: asking && !customerId, opportunity: selling ? { title, ...read } : null } });
    if (!done?.customer) return;
    const { customer, opportunity: sold } = done;
    toast.success(t('done', { name: customer.name }), {
      description: [sold && t('doneOpportunity', { number: sold.number }), t('doneInteractions', { count: done.carriedOver?.interactions ?? 0 })].filter(Boolean).join(t('separator')),
      action: { label: t('open'), onClick: () => router.push(`/customers/${customer.id}`) },
    });
    onClose();
  };
  return (
    <FormDialog
      open onOpenChange={onClose} title={t('title')} description={t('text', { name: lead.name })} submitLabel={t('submit')} pending={act.pending || checking}
      draft={[answer, selling, title, amount]} error={act.errorOutside(FIELDS) ?? (missing ? t('needed') : undefined)} onSubmit={() => void submit()}
    >
      {checking
        ? <Skeleton className="h-16 w-full" />
        : <CustomerQuestion name={lead.name} duplicates={duplicates} answer={answer} onAnswer={(next) => { setAnswer(next); setMissing(false); act.clear(); }} />}
      {may && <Checkbox checked={selling} onCheckedChange={setSelling} hint={t('withOpportunityHint')}>{t('withOpportunity')}</Checkbox>}
      {selling && (
        <FieldGrid>
          <Field label={field('title')} required error={act.errorAt('opportunity.title')}><Input value={title} maxLength={200} onValueChange={setTitle} /></Field>
          <Field label={field('amount')} error={numbers.errorAt('amount') ?? act.errorAt('opportunity.amount')}><Input value={amount} inputMode="decimal" autoComplete="off" onValueChange={setAmount} /></Field>
        </FieldGrid>
      )}
      {data && <CarriedOver lead={lead} count={data.lead.contactLog.nodes.length} more={data.lead.contactLog.pageInfo.hasNextPage} />}
    </FormDialog>
  );
}
