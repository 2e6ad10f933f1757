import type { LoggedChange } from './use-change-log';

/** The nouns whose records have a page of their own. */
const PAGES: Partial<Record<LoggedChange['noun'], string>> = {
  customer: '/customers', opportunity: '/opportunities', order: '/orders', product: '/products', project: '/projects', unit: '/units',
};

/** The nouns whose records open over the page of all of them. */
const OVER: Partial<Record<LoggedChange['noun'], string>> = { careTask: '/care-tasks?task=' };

/** The page on which a changed record is found: its own, or that of the customer whom it belongs to; null where it has none. */
export function recordHref({ noun, recordId, customerId }: LoggedChange): string | null {
  const page = PAGES[noun];
  if (page) return `${page}/${recordId}`;
  const over = OVER[noun];
  if (over) return `${over}${recordId}`;
  return customerId ? `/customers/${customerId}` : null;
}
