import { CUSTOMER_KINDS } from '@/domain/customer';
import type { ImportPlan } from '@/domain/import/plan';
import type { Permission } from '@/domain/permissions';
import { foldText } from '@/domain/text/normalise';
import { Customer } from '@/entities/customer';
import { nameKey } from '../customer/derive';
import { and, raw, type Sql, sql, within } from '../database/sql';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { slices } from './slices';
import type { Reader } from './subject-import';

/** By what rows name the customer whom they are about, in this order of precedence. */
export const CUSTOMER_NAMINGS = ['customerNumber', 'customerExternalId', 'customerName'] as const;
export interface CustomerNaming { by: (typeof CUSTOMER_NAMINGS)[number]; text: string }

export const namingKey = ({ by, text }: CustomerNaming): string => `${by} ${by === 'customerName' ? foldText(text) : text}`;

/** Who names customers, by what plan, and what that takes. */
export interface NamedBy {
  viewer: Viewer;
  plan: Pick<ImportPlan, 'customerSource'>;
  permission: Permission;
}

/** The customers within reach, by how rows name them; several share a name. */
export async function findCustomers(reader: Reader, { viewer, plan, permission }: NamedBy, namings: readonly CustomerNaming[]): Promise<Map<string, Customer[]>> {
  const shape = reader.shape(Customer);
  const reach = and([scopeCondition(viewer, 'customer', permission, 't'), scopeCondition(viewer, 'customer', 'customer:read', 't')]);
  const found = new Map<string, Customer[]>();
  const ask = async (by: CustomerNaming['by'], values: readonly string[], condition: (some: string[]) => Sql, text: (customer: Customer) => string | null) => {
    for (const some of slices(values)) {
      const rows = await reader.read<Customer>(sql`SELECT ${shape.select('t')} FROM customers t WHERE t.deleted_at IS NULL AND ${condition(some)} AND ${reach} ORDER BY t.id`);
      for (const customer of shape.hydrate(rows)) {
        const key = namingKey({ by, text: text(customer) ?? '' });
        found.set(key, [...(found.get(key) ?? []), customer]);
      }
    }
  };
  const texts = (by: CustomerNaming['by']) => namings.flatMap((naming) => (naming.by === by ? [naming.text] : []));
  await ask('customerNumber', texts('customerNumber'), (some) => within(raw('t.number'), some), ({ number }) => number);
  await ask('customerExternalId', texts('customerExternalId'), (some) => sql`t.external_source = ${plan.customerSource ?? ''} AND ${within(raw('t.external_id'), some)}`, ({ externalId }) => externalId);
  const keys = texts('customerName').flatMap((name) => CUSTOMER_KINDS.map((kind) => nameKey(name, kind)));
  // The key leaves the legal form out; a row wants the very name.
  await ask('customerName', keys, (some) => within(raw('t.name_key'), some), ({ name }) => name);
  return found;
}
