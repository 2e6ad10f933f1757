'use client';
import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { type CustomerDuplicatesQuery, CustomerDuplicatesDocument } from '@/app/apollo/generated/graphql';
import { type Draft, isOrganisation } from './draft';

export type Duplicate = CustomerDuplicatesQuery['customerDuplicates'][number];

const pause = 250;
const none: readonly Duplicate[] = [];

/** Customers that what is being typed may be a duplicate of; asked after a pause in typing. */
export function useDuplicates({ kind, name, phone, licenceNo }: Draft): readonly Duplicate[] {
  const typed = JSON.stringify({
    kind, name: name.trim().length > 1 ? name.trim() : null, phone: phone.replace(/\D/g, '').length > 6 ? phone.trim() : null,
    licenceNo: isOrganisation(kind) && licenceNo.trim().length > 4 ? licenceNo.trim() : null,
  });
  const [asked, setAsked] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const variables = JSON.parse(asked) as Pick<Draft, 'kind'> & { name: string | null; phone: string | null; licenceNo: string | null };
  const skip = !variables.name && !variables.phone && !variables.licenceNo;
  const { data } = useQuery(CustomerDuplicatesDocument, { variables, skip, fetchPolicy: 'network-only' });
  return (asked === typed && data?.customerDuplicates) || none;
}
