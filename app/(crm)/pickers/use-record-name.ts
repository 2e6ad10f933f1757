'use client';
import { useQuery } from '@apollo/client/react';
import { CustomerNameDocument, ProductNameDocument } from '@/app/apollo/generated/graphql';

const UNKNOWN = '…';

/** The name of a customer that an address names by id; dots until it is known, null where there is none. */
export function useCustomerName(id: string | null): string | null {
  const { data } = useQuery(CustomerNameDocument, { variables: { id: id ?? '' }, skip: !id });
  return id && (data?.customer.name ?? UNKNOWN);
}

/** The same of a product. */
export function useProductName(id: string | null): string | null {
  const { data } = useQuery(ProductNameDocument, { variables: { id: id ?? '' }, skip: !id });
  return id && (data?.product.name ?? UNKNOWN);
}
