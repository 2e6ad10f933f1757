'use client';
import { useId, useState } from 'react';
import { useApolloClient } from '@apollo/client/react';
import type { OperationVariables } from '@apollo/client';
import type { DocumentNode } from 'graphql';
import { useTranslations } from 'next-intl';
import { OrderCancelDocument, OrderCompleteDocument, OrderConfirmDocument, OrderDeliverDocument } from '@/app/apollo/generated/graphql';
import { apiMessage } from '@/app/apollo/api-message';
import type { UserError } from '@/app/apollo/use-act';
import { Button } from '@/components/button';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Textarea } from '@/components/textarea';
import { toast } from '@/components/toast';
import { type Order, REFRESH } from './use-order';

type OpenStep = Order['steps'][number];
interface Payload { userErrors: readonly UserError[] }

/** The mutation of each step, by its name in the process. */
const documents: Record<string, DocumentNode> = { confirm: OrderConfirmDocument, deliver: OrderDeliverDocument, complete: OrderCompleteDocument, cancel: OrderCancelDocument };

/** Takes the order one step on. Resolves to what refused it, or to null. */
function useStep({ id, version }: Order) {
  const t = useTranslations('kit');
  const client = useApolloClient();
  const [taking, setTaking] = useState<string | null>(null);
  const take = async (name: string, reason?: string): Promise<UserError | null> => {
    const failed = { code: '', field: null, message: t('saveFailed') };
    const mutation = documents[name];
    if (!mutation) return failed;
    setTaking(name);
    const variables: OperationVariables = reason === undefined ? { id, version } : { id, version, input: { reason } };
    const { data, error } = await client.mutate({ mutation, variables, refetchQueries: REFRESH }).catch(() => ({ data: undefined, error: undefined }));
    setTaking(null);
    const payload = Object.values((data ?? {}) as Record<string, Payload | string | null>).find((value) => typeof value === 'object');
    if (!payload) return { ...failed, message: apiMessage(error) ?? failed.message };
    return payload.userErrors[0] ?? null;
  };
  return { take, taking };
}

/** The steps that lead on from here; those that are closed say why. */
export function StepButtons({ order }: { order: Order }) {
  const t = useTranslations('customer.step');
  const why = useId();
  const [asking, setAsking] = useState<OpenStep | null>(null);
  const { take, taking } = useStep(order);
  const reasons = [...new Set(order.steps.flatMap(({ blockedBy }) => blockedBy ?? []))];
  const go = async (step: OpenStep) => {
    if (step.requires.length) return setAsking(step);
    const refusal = await take(step.name);
    if (refusal) toast.error(refusal.message);
    else toast.success(t('done', { label: step.label }));
  };
  if (order.steps.length === 0) return null;
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2" data-print="hide">
      {order.steps.map((step) => (
        <Button key={step.name} disabled={!step.allowed} pending={taking === step.name} aria-describedby={step.blockedBy ? why : undefined} variant={step.allowed && !step.requires.length ? 'primary' : 'secondary'} onClick={() => void go(step)}>
          {step.label}
        </Button>
      ))}
      {reasons.length > 0 && <span id={why} className="text-xs text-ink-3">{reasons.join(' ')}</span>}
      {asking && <ReasonDialog step={asking} take={take} pending={taking !== null} onClose={() => setAsking(null)} />}
    </div>
  );
}

function ReasonDialog({ step, take, pending, onClose }: { step: OpenStep; take: (name: string, reason: string) => Promise<UserError | null>; pending: boolean; onClose: () => void }) {
  const t = useTranslations('customer.step');
  const [reason, setReason] = useState('');
  const [refusal, setRefusal] = useState<UserError | null>(null);
  const submit = async () => {
    if (!reason.trim()) return setRefusal({ code: '', field: 'reason', message: t('needed', { label: t('reason') }) });
    const refused = await take(step.name, reason);
    if (refused) return setRefusal(refused);
    toast.success(t('done', { label: step.label }));
    onClose();
  };
  return (
    <FormDialog open onOpenChange={onClose} size="sm" title={step.label} submitLabel={step.label} pending={pending} dirty={Boolean(reason)} error={refusal && refusal.field !== 'reason' ? refusal.message : null} onSubmit={() => void submit()}>
      <Field label={t('reason')} required error={refusal?.field === 'reason' ? refusal.message : undefined}><Textarea value={reason} maxLength={500} onValueChange={setReason} /></Field>
    </FormDialog>
  );
}
