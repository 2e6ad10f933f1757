'use client';
import { useQuery } from '@apollo/client/react';
import { TriangleAlert } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { CustomerChurnDocument } from '@/app/apollo/generated/graphql';
import { TextLink } from '@/components/link-button';
import { isOpenCase } from '@/domain/churn-case';
import { useCan } from '../../../viewer';
import type { CustomerRecord } from '../use-record';

/** That the customer may be leaving, why, and the way to where something is done about it. */
export function OpenCase({ customer }: { customer: CustomerRecord }) {
  const t = useTranslations('customer.churn');
  const skip = !useCan()('churnCase:read');
  const { data } = useQuery(CustomerChurnDocument, { variables: { id: customer.id }, skip });
  const open = data?.customer.churnCases.nodes.find(({ status }) => isOpenCase(status));
  if (!open) return null;
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-2 gap-y-1 rounded-md bg-amber-soft px-3 py-1.5 text-sm">
      <TriangleAlert aria-hidden="true" className="!size-3.5 shrink-0 text-amber" />
      <span className="min-w-0 wrap-anywhere">{open.evidence}</span>
      <TextLink href={`/churn-cases/${open.id}`}>{t('open', { number: open.number })}</TextLink>
    </p>
  );
}
