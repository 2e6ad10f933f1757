'use client';
import { useQuery } from '@apollo/client/react';
import { useTranslations } from 'next-intl';
import { DepartmentChoicesDocument } from '@/app/apollo/generated/graphql';
import { STAGE_DICTIONARY } from '@/domain/opportunity';
import { useUserNames } from '../../customers/filters/use-user-names';
import { useDictionary } from '../../pickers/use-dictionary';
import type { ListState } from '../list-state';
import { type FilterKey, isOn } from './filter-key';

/** What each filter is set to, in words; null where it is off. */
export function useFilterWords(state: ListState): Record<FilterKey, string | null> {
  const t = useTranslations('opportunities');
  const customers = useTranslations('customers');
  const states = useTranslations('workflow.opportunity.states');
  const owners = useUserNames(state.owner ?? []);
  const stages = useDictionary(STAGE_DICTIONARY, !state.stage && !state.reached).items;
  const sources = useDictionary('customer-source', !state.source).items;
  const departments = useQuery(DepartmentChoicesDocument, { skip: !state.department }).data?.departments;
  const list = (words: readonly (string | undefined)[]) => words.map((word) => word ?? '…').join(customers('listSeparator'));
  const labels = (ids: readonly string[] | null, items: readonly { id: string; label: string }[]) => list((ids ?? []).map((id) => items.find((item) => item.id === id)?.label));
  const on = (key: FilterKey, words: () => string) => (isOn(state, key) ? words() : null);
  return {
    status: on('status', () => list(state.status?.map((status) => states(status)) ?? [])),
    owner: on('owner', () => list(owners)),
    stage: on('stage', () => labels(state.stage, stages)),
    reached: on('reached', () => labels(state.reached ? [state.reached] : null, stages)),
    source: on('source', () => labels(state.source, sources)),
    late: on('late', () => t('yes')),
    department: on('department', () => departments?.find(({ id }) => id === state.department)?.name ?? '…'),
    month: on('month', () => (state.month === 'none' ? t('noMonth') : (state.month ?? ''))),
    currency: state.currency,
    created: on('created', () => customers('period', { from: state.from ?? '', to: state.to ?? '', open: state.from ? (state.to ? 'none' : 'end') : 'start' })),
  };
}
