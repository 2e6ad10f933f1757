'use client';
import { useState } from 'react';
import { useTranslations } from 'next-intl';
import { type BusinessHoursPartsFragment, BusinessHoursUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Combobox, type ComboboxOption } from '@/components/combobox';
import { Field } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { toast } from '@/components/toast';
import { readHours, writeHours } from '@/domain/working-hours';
import { useWeekday } from './hours-line';

const SHOWN = 50;
const option = (zone: string): ComboboxOption => ({ value: zone, label: zone });

/** The zones whose names hold the words. */
const searchZones = async (query: string): Promise<ComboboxOption[]> => {
  const wanted = query.toLowerCase().replace(/\s+/g, '_');
  return Intl.supportedValuesOf('timeZone').filter((zone) => zone.toLowerCase().includes(wanted)).slice(0, SHOWN).map(option);
};

/** The hours of each day of the week, written as people write them. */
export default function HoursDialog({ hours, onClose }: { hours: BusinessHoursPartsFragment; onClose: () => void }) {
  const t = useTranslations('calendarDays');
  const weekday = useWeekday();
  const act = useAct(BusinessHoursUpdateDocument, (data) => data.businessHoursUpdate, { refetch: ['CalendarYear'] });
  const [first] = useState({ timeZone: hours.timeZone, lines: [...hours.week, hours.makeUp].map(writeHours) });
  const [values, setValues] = useState(first);
  const [checked, setChecked] = useState(false);
  const read = values.lines.map(readHours);
  const submit = async () => {
    setChecked(true);
    const known = read.filter((line) => line !== null);
    if (known.length < read.length) return;
    const input = { timeZone: values.timeZone, week: known.slice(0, -1), makeUp: known.at(-1) ?? [] };
    if (!(await act.run({ version: hours.version, input }))) return;
    toast.success(t('hoursSaved'));
    onClose();
  };
  const write = (place: number, text: string) => setValues({ ...values, lines: values.lines.map((line, at) => (at === place ? text : line)) });
  const labels = [...hours.week.map((_, place) => weekday(place)), t('makeUpDays')];
  return (
    <FormDialog open onOpenChange={onClose} title={t('hours')} description={t('hoursText')} submitLabel={t('save')} pending={act.pending} dirty={values !== first} error={act.errorOutside(['timeZone'])} onSubmit={() => void submit()}>
      <Field label={t('timeZone')} required error={act.errorAt('timeZone')}>
        <Combobox value={option(values.timeZone)} clearable={false} search={searchZones} onValueChange={(zone) => zone && setValues({ ...values, timeZone: zone.value })} />
      </Field>
      <div className="grid gap-x-4 gap-y-3 md:grid-cols-2">
        {labels.map((label, place) => (
          <Field key={label} label={label} error={checked && read[place] === null ? t('unreadable') : undefined}>
            <Input value={values.lines[place] ?? ''} placeholder={t('closed')} onValueChange={(text) => write(place, text)} />
          </Field>
        ))}
      </div>
    </FormDialog>
  );
}
