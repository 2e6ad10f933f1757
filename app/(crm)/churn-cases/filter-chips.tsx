'use client';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/button';
import { FilterChip } from '@/components/filter-chip';
import { CHURN_SIGNALS } from '@/domain/churn-case';
import { ChoiceList, OwnerFilter, PeriodFilter } from '../customers/filters/editors';
import { useUserNames } from '../customers/filters/use-user-names';
import { useDictionary } from '../pickers/use-dictionary';
import { useCan } from '../viewer';
import { DAYS_SINCE, type ListStateHandle } from './list-state';

type Item = { id: string; label: string };

/** Signal, days without an order, grade, account manager and time of the cases wanted. */
export function FilterChips({ state, change, clear, narrowed }: ListStateHandle) {
  const t = useTranslations();
  const c = useTranslations('churnCases');
  const wide = useCan()('customer:transfer');
  const grades = useDictionary('customer-grade').active;
  const kinds = useDictionary('churn-measure-kind').items;
  const owners = useUserNames(state.owner ?? []);
  const signals = CHURN_SIGNALS.map((id) => ({ id, label: t(`churnCase.signals.${id}`) }));
  const spans = DAYS_SINCE.map((id) => ({ id, label: c('sinceDays', { days: Number(id) }) }));
  const words = (items: readonly Item[], chosen: readonly string[] | null) => chosen && items.filter(({ id }) => chosen.includes(id)).map(({ label }) => label).join(t('fields.values.separator'));
  const period = state.from || state.to ? t('customers.period', { from: state.from ?? '', to: state.to ?? '', open: state.from ? (state.to ? 'none' : 'end') : 'start' }) : null;
  const figure = [
    state.measure && (kinds.find(({ id }) => id === state.measure)?.label ?? '…'), state.measured === false && c('unmeasured'), state.kept !== null && c('keptWithin', { days: state.kept }),
    state.age !== null && c('minDaysOld', { days: state.age }),
  ].filter(Boolean).join(t('fields.values.separator'));
  return (
    <>
      <FilterChip label={c('filter.signal')} value={words(signals, state.signal)} onClear={() => change({ signal: null })}>
        <ChoiceList label={c('filter.signal')} items={signals} chosen={state.signal ?? []} onChange={(ids) => change({ signal: ids.length ? CHURN_SIGNALS.filter((one) => ids.includes(one)) : null })} />
      </FilterChip>
      <FilterChip label={c('filter.since')} value={words(spans, state.since ? [state.since] : null)} onClear={() => change({ since: null })}>
        <ChoiceList label={c('filter.since')} items={spans} chosen={state.since ? [state.since] : []} onChange={(ids) => change({ since: DAYS_SINCE.find((one) => one === ids.at(-1)) ?? null })} />
      </FilterChip>
      <FilterChip label={c('filter.grade')} value={words(grades, state.grade)} onClear={() => change({ grade: null })}>
        <ChoiceList label={c('filter.grade')} items={grades} chosen={state.grade ?? []} onChange={(grade) => change({ grade: grade.length ? grade : null })} />
      </FilterChip>
      {wide && (
        <FilterChip label={c('filter.owner')} value={state.owner?.length ? owners.map((name) => name ?? '…').join(t('fields.values.separator')) : null} onClear={() => change({ owner: null })}>
          <OwnerFilter label={c('filter.owner')} value={state.owner ?? []} onChange={(owner) => change({ owner })} />
        </FilterChip>
      )}
      <FilterChip label={c('filter.warned')} value={period} onClear={() => change({ from: null, to: null })}>
        <PeriodFilter from={state.from} to={state.to} onChange={change} />
      </FilterChip>
      {figure && <Button size="sm" onClick={() => change({ measure: null, measured: null, kept: null, age: null })} data-tip={c('clearFigure')}>{figure} ×</Button>}
      {narrowed && <Button variant="ghost" size="sm" onClick={clear}>{t('leads.clearFilters')}</Button>}
    </>
  );
}
