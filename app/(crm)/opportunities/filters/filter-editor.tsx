'use client';
import { useTranslations } from 'next-intl';
import { Checkbox } from '@/components/checkbox';
import { Field } from '@/components/field';
import { Input } from '@/components/input';
import { OPPORTUNITY_STATUSES, STAGE_DICTIONARY } from '@/domain/opportunity';
import { ChoiceList, type ChoiceListItem } from '../../customers/filters/choice-list';
import { DepartmentFilter } from '../../customers/filters/department-filter';
import { OwnerFilter } from '../../customers/filters/owner-filter';
import { PeriodFilter } from '../../customers/filters/period-filter';
import { useDictionary } from '../../pickers/use-dictionary';
import type { ListChange, ListState } from '../list-state';
import type { FilterKey } from './filter-key';

export interface FilterEditorProps {
  filter: FilterKey;
  state: ListState;
  change: (part: ListChange) => void;
  onClose: () => void;
}

/** What stands in the popover of a filter. Arrives with the first one that is opened. */
export default function FilterEditor({ filter, state, change, onClose }: FilterEditorProps) {
  const t = useTranslations('opportunities');
  const states = useTranslations('workflow.opportunity.states');
  const label = t(`filter.${filter}`);
  switch (filter) {
    case 'status': return (
      <ChoiceList
        label={label} items={OPPORTUNITY_STATUSES.map((status) => ({ id: status, label: states(status) }))} chosen={state.status ?? []}
        onChange={(next) => change({ status: orNull(OPPORTUNITY_STATUSES.filter((status) => next.includes(status))) })}
      />
    );
    case 'owner': return <OwnerFilter label={label} value={state.owner ?? []} onChange={(owner) => change({ owner })} />;
    case 'department': return <DepartmentFilter label={label} value={state.department} onChange={(department) => { change({ department }); onClose(); }} />;
    case 'created': return <PeriodFilter from={state.from} to={state.to} onChange={change} />;
    case 'late': return <Checkbox checked={state.late ?? false} onCheckedChange={(late) => change({ late: late || null })}>{t('lateOnly')}</Checkbox>;
    case 'month': return <Field label={label}><Input type="month" value={state.month === 'none' ? '' : (state.month ?? '')} onValueChange={(month) => change({ month: month || null })} /></Field>;
    case 'currency': return <p className="text-sm">{state.currency}</p>;
    case 'reached': return <StageList label={label} chosen={state.reached ? [state.reached] : []} onChange={(next) => change({ reached: next.at(-1) ?? null })} />;
    case 'stage': return <StageList label={label} chosen={state.stage ?? []} onChange={(next) => change({ stage: orNull(next) })} />;
    case 'source': return <DictionaryList type="customer-source" label={label} chosen={state.source ?? []} onChange={(next) => change({ source: orNull(next) })} />;
  }
}

interface ListProps {
  label: string;
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

const StageList = (props: ListProps) => <DictionaryList type={STAGE_DICTIONARY} {...props} />;

function DictionaryList({ type, ...rest }: ListProps & { type: string }) {
  const t = useTranslations('customers');
  const { items, loading } = useDictionary(type);
  const lines: ChoiceListItem[] = items.map((item) => ({ id: item.id, label: item.label, hint: item.active ? undefined : t('retired') }));
  return <ChoiceList items={lines} loading={loading} {...rest} />;
}

const orNull = <Value,>(values: Value[]): Value[] | null => (values.length ? values : null);
