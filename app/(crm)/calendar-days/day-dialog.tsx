'use client';
import { useFormatter, useLocale, useTranslations } from 'next-intl';
import { CalendarDayCreateDocument, CalendarDayDeleteDocument, type CalendarDayKind, type CalendarDayRowFragment, CalendarDayUpdateDocument } from '@/app/apollo/generated/graphql';
import { useAct } from '@/app/apollo/use-act';
import { Checkbox } from '@/components/checkbox';
import { Field, FieldGrid } from '@/components/field';
import { FormDialog } from '@/components/form-dialog';
import { Input } from '@/components/input';
import { RadioGroup } from '@/components/radio-group';
import { toast } from '@/components/toast';
import { CALENDAR_DAY_KINDS } from '@/domain/business-calendar';
import { EditConflict } from '../edit/edit-conflict';
import { useEditForm } from '../edit/use-edit-form';
import { weekdayOf } from './year';

const FIELDS = ['nameZh', 'nameEn'];
const REFETCH = { refetch: ['CalendarYear'] };
type Kind = CalendarDayKind | 'USUAL';

const valuesOf = (known: CalendarDayRowFragment | null) => ({ kind: (known?.kind ?? 'USUAL') as Kind, nameZh: known?.nameZh ?? '', nameEn: known?.nameEn ?? '', confirmed: known?.confirmed ?? true });
/** A usual day is none of the calendar's: it is not sent but taken out. */
const inputOf = ({ kind, ...names }: ReturnType<typeof valuesOf>) => ({ ...names, kind: kind as CalendarDayKind });

/** What a day is: as its day of the week, a holiday, or worked to make up for one. */
export default function DayDialog({ day, known, onClose }: { day: string; known: CalendarDayRowFragment | null; onClose: () => void }) {
  const t = useTranslations('calendarDays');
  const english = useLocale() === 'en';
  const date = useFormatter().dateTime(new Date(day), { timeZone: 'UTC', dateStyle: 'full' });
  const create = useAct(CalendarDayCreateDocument, (data) => data.calendarDayCreate, REFETCH);
  const update = useAct(CalendarDayUpdateDocument, (data) => data.calendarDayUpdate, REFETCH);
  const remove = useAct(CalendarDayDeleteDocument, (data) => data.calendarDayDelete, REFETCH);
  const form = useEditForm({
    record: known, valuesOf, inputOf, update, theirs: (conflict) => conflict.calendarDay,
    create: { ...create, run: ({ input }) => create.run({ input: { ...input, day } }) },
  });
  const { values, change } = form;
  const { kind } = values;
  const act = kind === 'USUAL' ? remove : form;
  const save = async () => {
    if (kind === 'USUAL') return known ? remove.run({ id: known.id, version: known.version }) : true;
    return form.save();
  };
  const submit = async () => {
    if (!(await save())) return;
    toast.success(t('saved', { date }));
    onClose();
  };
  const weekend = weekdayOf(day) > 4;
  const kinds = ['USUAL', ...CALENDAR_DAY_KINDS] as const;
  const name = (key: 'nameZh' | 'nameEn', focus: boolean) => (
    <Field label={t(key)} required error={act.errorAt(key)}><Input value={values[key]} maxLength={60} onValueChange={(text) => change({ [key]: text })} autoFocus={focus} /></Field>
  );
  return (
    <FormDialog open onOpenChange={onClose} title={date} submitLabel={t('save')} pending={act.pending} dirty={form.dirty} error={act.errorOutside(FIELDS)} onSubmit={() => void submit()}>
      <EditConflict noun="calendarDay" conflict={form.conflict} names={CALENDAR_DAY_KINDS.map((one) => ({ id: one, name: t(`kind.${one}`) }))} />
      <RadioGroup label={t('what')} options={kinds.map((value) => ({ value, label: value === 'USUAL' ? t(weekend ? 'usualWeekend' : 'usualWeekday') : t(`kind.${value}`) }))} value={kind} onValueChange={(next) => change({ kind: next })} />
      {kind !== 'USUAL' && (
        <>
          <FieldGrid>{name('nameZh', !english)}{name('nameEn', english)}</FieldGrid>
          <Checkbox checked={values.confirmed} onCheckedChange={(confirmed) => change({ confirmed })} hint={t('confirmedHint')}>{t('confirmed')}</Checkbox>
        </>
      )}
    </FormDialog>
  );
}
