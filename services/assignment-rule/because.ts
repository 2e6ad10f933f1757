import { catalogues } from '../catalogues';
import type { Viewer } from '../viewer';

/** Why somebody got a ticket, as the ledger keeps it: by which rule, and how many open ones they had. In the language of who handed it out. */
export function because({ locale }: Viewer, { rule, open }: { rule: { name: string } | null; open: number }): string {
  const { byRule, byFewest } = catalogues[locale === 'en' ? 'en' : 'zh-CN'].serviceTickets.because;
  return (rule ? byRule : byFewest).replace('{rule}', () => rule?.name ?? '').replace('{open}', () => String(open));
}
