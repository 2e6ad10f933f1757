'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FilterChip } from '@/components/filter-chip';
import { SERVICE_TYPES } from '@/domain/dictionary-services';
import { PRIORITIES, SERVICE_TICKET_STATUSES } from '@/domain/service-ticket';
import { SLA_STATES } from '@/domain/sla';
import { PROMISE_OUTCOMES } from '@/domain/ticket-clock';
import { ChoiceList, OwnerFilter, PeriodFilter } from '../customers/filters/editors';
import { useUserNames } from '../customers/filters/use-user-names';
import { useDictionary } from '../pickers/use-dictionary';
import type { ListStateHandle } from './list-state';
import { ReportChips } from './report-chips';

type Item = { id: string; label: string };

/** State, kind, priority, promise, assignee and time of the tickets wanted. */
export function FilterChips({ state, board, change, clear, narrowed }: ListStateHandle) {
  const t = useTranslations();
  const types = useDictionary(SERVICE_TYPES).items;
  const names = useUserNames(state.owner ?? []);
  const separator = t('fields.values.separator');
  const words = (items: readonly Item[], chosen: readonly string[] | null) => chosen && items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join(separator);
  const states = SERVICE_TICKET_STATUSES.map((id) => ({ id, label: t(`workflow.serviceTicket.states.${id}`) }));
  const priorities = PRIORITIES.map((id) => ({ id, label: t(`fields.values.priority.${id}`) }));
  const standings = SLA_STATES.map((id) => ({ id, label: t(`values.sla.${id}`) }));
  const outcomes = PROMISE_OUTCOMES.map((id) => ({ id, label: t(`serviceTickets.outcome.${id}`) }));
  const promised = (['answer', 'resolution'] as const).filter((name) => state[name]?.length);
  const period = state.from || state.to ? [state.from, state.to].map((day) => day ?? '').join(' – ') : null;
  return (
    <>
      {state.view === 'all' && !board && (
        <FilterChip label={t('fields.serviceTicket.status')} value={words(states, state.status)} onClear={() => change({ status: null })}>
          <ChoiceList label={t('fields.serviceTicket.status')} items={states} chosen={state.status ?? []} onChange={(ids) => change({ status: orNull(SERVICE_TICKET_STATUSES.filter((one) => ids.includes(one))) })} />
        </FilterChip>
      )}
      <FilterChip label={t('fields.serviceTicket.typeId')} value={words(types, state.type)} onClear={() => change({ type: null })}>
        <ChoiceList label={t('fields.serviceTicket.typeId')} items={types} chosen={state.type ?? []} onChange={(ids) => change({ type: orNull(ids) })} />
      </FilterChip>
      <FilterChip label={t('fields.serviceTicket.priority')} value={words(priorities, state.priority)} onClear={() => change({ priority: null })}>
        <ChoiceList label={t('fields.serviceTicket.priority')} items={priorities} chosen={state.priority ?? []} onChange={(ids) => change({ priority: orNull(PRIORITIES.filter((one) => ids.includes(one))) })} />
      </FilterChip>
      <FilterChip label={t('serviceTickets.column.due')} value={words(standings, state.sla)} onClear={() => change({ sla: null })}>
        <ChoiceList label={t('serviceTickets.column.due')} items={standings} chosen={state.sla ?? []} onChange={(ids) => change({ sla: orNull(SLA_STATES.filter((one) => ids.includes(one))) })} />
      </FilterChip>
      <FilterChip label={t('fields.serviceTicket.ownerId')} value={state.owner?.length ? names.map((name) => name ?? '…').join(separator) : null} onClear={() => change({ owner: null })}>
        <OwnerFilter label={t('fields.serviceTicket.ownerId')} value={state.owner ?? []} onChange={(owner) => change({ owner })} />
      </FilterChip>
      <FilterChip label={t('fields.serviceTicket.createdAt')} value={period} onClear={() => change({ from: null, to: null })}>
        <PeriodFilter from={state.from} to={state.to} onChange={change} />
      </FilterChip>
      {promised.map((name) => (
        <FilterChip key={name} label={t(`serviceTickets.${name}`)} value={words(outcomes, state[name])} onClear={() => change({ [name]: null })}>
          <ChoiceList label={t(`serviceTickets.${name}`)} items={outcomes} chosen={state[name] ?? []} onChange={(ids) => change({ [name]: orNull(PROMISE_OUTCOMES.filter((one) => ids.includes(one))) })} />
        </FilterChip>
      ))}
      <ReportChips state={state} change={change} />
      {narrowed && <Button variant="ghost" size="sm" onClick={clear}>{t('serviceTickets.clearFilters')}</Button>}
    </>
  );
}

const orNull = <Value,>(values: Value[]): Value[] | null => (values.length ? values : null);
