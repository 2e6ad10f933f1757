import type { ReminderRowFragment } from '@/app/apollo/generated/graphql';

/** The page on which the record of a reminder is seen, and what else says which it is; nothing of a record out of reach. */
export function placeOf(record: ReminderRowFragment['record']): { href: string | null; about: string | null } {
  switch (record?.__typename) {
    case 'Customer': return { href: `/customers/${record.id}`, about: null };
    case 'Opportunity': return { href: `/opportunities/${record.id}`, about: record.customerName };
    case 'Unit': return { href: `/units/${record.id}`, about: null };
    case 'PlanItem': {
      const { opportunity } = record;
      return opportunity ? { href: `/opportunities/${opportunity.id}?tab=plan`, about: `${opportunity.title} · ${opportunity.customerName}` } : { href: null, about: null };
    }
    case 'Contact': return { href: record.customer && `/customers/${record.customer.id}?tab=contacts`, about: record.customer?.name ?? null };
    default: return { href: null, about: null };
  }
}
