'use client';
import { useTranslations } from 'next-intl';
import { RadioGroup } from '@/components/radio-group';
import { CUSTOMER_KINDS, CUSTOMER_STATUSES } from '@/domain/customer';
import { ABC_CLASSES } from '@/domain/customer-abc';
import { useDictionary } from '../../pickers/use-dictionary';
import { DUE_PERIODS, type ListChange, type ListState } from '../list-state';
import { ChoiceList, type ChoiceListItem } from './choice-list';
import { DepartmentFilter } from './department-filter';
import { DICTIONARY_FILTERS, type DictionaryFilter, type FilterKey } from './filter-key';
import { OwnerFilter } from './owner-filter';
import { PeriodFilter } from './period-filter';

export interface FilterEditorProps {
  filter: FilterKey;
  state: ListState;
  change: (part: ListChange) => void;
  onClose: () => void;
}

/** What stands in the popover of a filter. Arrives with the first one that is opened. */
export default function FilterEditor({ filter, state, change, onClose }: FilterEditorProps) {
  const t = useTranslations('customers');
  const label = t(`filter.${filter}`);
  switch (filter) {
    case 'status': return <StatusFilter label={label} state={state} change={change} />;
    case 'abc': return <AbcFilter label={label} state={state} change={change} />;
    case 'owner': return <OwnerFilter label={label} value={state.owner ?? []} onChange={(owner) => change({ owner })} />;
    case 'department': return <DepartmentFilter label={label} value={state.department} onChange={(department) => { change({ department }); onClose(); }} />;
    case 'created': return <PeriodFilter from={state.from} to={state.to} onChange={change} />;
    case 'due': return (
      <RadioGroup label={label} labelHidden options={DUE_PERIODS.map((value) => ({ value, label: t(`due.${value}`) }))} value={state.due} onValueChange={(due) => change({ due })} />
    );
    case 'kind': return (
      <RadioGroup label={label} labelHidden options={CUSTOMER_KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))} value={state.kind} onValueChange={(kind) => change({ kind })} />
    );
    default: return <DictionaryFilterList label={label} filter={filter} state={state} change={change} />;
  }
}

function StatusFilter({ label, state, change }: { label: string } & Pick<FilterEditorProps, 'state' | 'change'>) {
  const t = useTranslations('workflow.customer.states');
  const chosen = state.status ?? [];
  return (
    <ChoiceList
      label={label} items={CUSTOMER_STATUSES.map((status) => ({ id: status, label: t(status) }))} chosen={chosen}
      onChange={(next) => change({ status: orNull(CUSTOMER_STATUSES.filter((status) => next.includes(status))) })}
    />
  );
}

function AbcFilter({ label, state, change }: { label: string } & Pick<FilterEditorProps, 'state' | 'change'>) {
  return (
    <ChoiceList
      label={label} items={ABC_CLASSES.map((abcClass) => ({ id: abcClass, label: abcClass }))} chosen={state.abc ?? []}
      onChange={(next) => change({ abc: orNull(ABC_CLASSES.filter((abcClass) => next.includes(abcClass))) })}
    />
  );
}

function DictionaryFilterList({ label, filter, state, change }: { label: string; filter: DictionaryFilter } & Pick<FilterEditorProps, 'state' | 'change'>) {
  const t = useTranslations('customers');
  const { items, loading } = useDictionary(DICTIONARY_FILTERS[filter]);
  const lines: ChoiceListItem[] = items.map((item) => ({ id: item.id, label: item.label, hint: item.active ? undefined : t('retired') }));
  return <ChoiceList label={label} items={lines} loading={loading} chosen={state[filter] ?? []} onChange={(next) => change({ [filter]: orNull(next) })} />;
}

const orNull = <Value,>(values: Value[]): Value[] | null => (values.length ? values : null);
