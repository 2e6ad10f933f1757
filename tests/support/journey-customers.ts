import type { Account } from '@/scripts/demo-data/accounts';
import type { Stage } from './journeys';

export interface Made { id: string; name: string; version: number }

/** Creates a customer as this account, without going through the pages. */
export async function madeCustomer(stage: Stage, account: Account, name: string, more: object = {}): Promise<Made> {
  const { data } = await stage.ask<{ customerCreate: { customer: Made | null; userErrors: { message: string }[] } }>(
    account, 'mutation Make($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id name version } userErrors { message } } }',
    { input: { kind: 'ORGANISATION', name, allowDuplicate: true, ...more } },
  );
  const { customer, userErrors } = data.customerCreate;
  if (!customer) throw new Error(userErrors[0]?.message);
  return customer;
}

/** The path of a customer's page. */
export const pathOf = ({ id }: { id: string }): string => `/customers/${encodeURIComponent(id)}`;
