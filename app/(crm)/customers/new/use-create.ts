'use client';
import { useState } from 'react';
import { useMutation } from '@apollo/client/react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { toast } from '@/components/toast';
import { apiMessage } from '@/app/apollo/api-message';
import { type CustomerCreateMutation, CustomerCreateDocument } from '@/app/apollo/generated/graphql';
import { forgetLists } from '../cache';
import { createInput, type Draft, emptyDraft, isOrganisation, keepDraft, keptDraft } from './draft';

type UserError = CustomerCreateMutation['customerCreate']['userErrors'][number];

/** Fields of the form that the server may name, by the name that it gives them. */
const fieldNames = {
  name: 'name', phone: 'phone', licenceNo: 'licenceNo', unifiedSocialCreditCode: 'unifiedSocialCreditCode', gradeId: 'gradeId', regionId: 'regionId',
  sourceId: 'sourceId', ownerId: 'owner', mobile: 'contactMobile', 'contact.mobile': 'contactMobile', 'contact.name': 'contactName',
} as const satisfies Record<string, keyof Draft>;

export interface Refused {
  fields: Partial<Record<keyof Draft, string>>;
  /** What concerns no field of the form. */
  form: string | null;
  /** It seems to exist: one may go on all the same. */
  duplicate: string | null;
}

const nothing: Refused = { fields: {}, form: null, duplicate: null };

function refusedBy(errors: readonly UserError[]): Refused {
  const refused: Refused = { fields: {}, form: null, duplicate: null };
  for (const { code, field, message } of errors) {
    const name = Object.entries(fieldNames).find(([known]) => known === field)?.[1];
    if (code === 'DUPLICATE') refused.duplicate = message;
    else if (name) refused.fields[name] = message;
    else refused.form = message;
  }
  return refused;
}

/** The form for a new customer: what was typed survives a reload; refusals stand at the fields that they name. */
export function useCreate(close: () => Promise<unknown>) {
  const t = useTranslations('customers.new');
  const router = useRouter();
  const [draft, setDraft] = useState(keptDraft);
  const [refused, setRefused] = useState(nothing);
  const [create, { loading, client }] = useMutation(CustomerCreateDocument);

  const change = (part: Partial<Draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(next);
    const fields = { ...refused.fields };
    for (const field of Object.keys(part)) delete fields[field as keyof Draft];
    setRefused({ ...refused, fields, duplicate: null });
  };
  const missing = (): Refused['fields'] => ({
    ...(draft.name.trim() ? {} : { name: t('nameNeeded') }),
    ...(isOrganisation(draft.kind) && draft.contactMobile.trim() && !draft.contactName.trim() ? { contactName: t('contactNameNeeded') } : {}),
  });
  const submit = async (allowDuplicate = false) => {
    const fields = missing();
    setRefused({ ...nothing, fields });
    if (Object.keys(fields).length) return;
    const { data, error } = await create({ variables: { input: createInput(draft, allowDuplicate) } }).catch((reason: unknown) => ({ data: null, error: reason }));
    const { customer, userErrors } = data?.customerCreate ?? {};
    if (!customer) return setRefused(userErrors?.length ? refusedBy(userErrors) : { ...nothing, form: apiMessage(error) ?? t('failed') });
    keepDraft(emptyDraft);
    forgetLists(client.cache, 'customers');
    toast.success(t('created', { name: customer.name }), { description: customer.number });
    // First the address without the dialog, so that "back" does not open it again.
    await close();
    router.push(`/customers/${customer.id}`);
  };
  const empty = () => { change(emptyDraft); setRefused(nothing); };
  return { draft, change, empty, refused, pending: loading, submit };
}
