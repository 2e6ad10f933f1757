'use client';
import { useTranslations } from 'next-intl';
import { ServiceTicketAssignByRuleDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { toast } from '@/components/toast';
import { assigned } from '../../assign/assign-form';
import { REFRESH } from '../refresh';

/** Hands tickets out by rule and says how many went; what stayed says why. */
export function useAssignByRule() {
  const t = useTranslations('serviceTickets.byRule');
  const act = useAct(ServiceTicketAssignByRuleDocument, ({ serviceTicketAssignByRule: { serviceTickets, userErrors } }) => assigned(serviceTickets.length, userErrors), { refetch: REFRESH });
  const run = async (rows: readonly { id: string }[], done: () => void) => {
    const outcome = await act.run({ input: { ids: rows.map(({ id }) => id) } });
    if (!outcome) return toast.error(t('failed'));
    if (outcome.count) toast.success(t('done', { count: outcome.count }));
    if (outcome.rows.length) toast.error(t('stayed', { count: outcome.rows.length, reason: outcome.rows[0]?.message ?? '' }));
    done();
  };
  return { run, pending: act.pending };
}
