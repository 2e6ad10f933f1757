import { Check, Entity, Index } from 'typeorm';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { CALENDAR_DAY_KINDS, type CalendarDayKind } from '@/domain/business-calendar';
import { Day, Flag, Text } from './columns';
import { enumOf } from './enum';
import { NounEntity } from './noun';
import { BaseRecord } from './record';
import { LocalDate } from './scalars';

export const CalendarDayKindEnum = enumOf(CALENDAR_DAY_KINDS);
registerEnumType(CalendarDayKindEnum, {
  name: 'CalendarDayKind', description: 'What a day is, whatever its day of the week.',
  valuesConfig: { HOLIDAY: { description: 'Nobody works.' }, WORKDAY: { description: 'It is worked, to make up for a holiday (调休).' } },
});

@ObjectType('CalendarDay', { implements: [BaseRecord], simpleResolvers: true, description: 'A day that is not as its day of the week: a holiday, or a day worked to make up for one.' })
@Entity('calendar_days')
@NounEntity({ noun: 'calendarDay', typeName: 'CalendarDay', table: 'calendar_days', holding: { by: 'shared' } })
@Check('ck_calendar_days_kind', "kind = 'HOLIDAY' OR kind = 'WORKDAY'")
@Index('ux_calendar_days_day', ['day'], { unique: true })
export class CalendarDay extends BaseRecord {
  @Field(() => LocalDate, { description: 'The day.' })
  @Day() day!: string;

  @Field(() => CalendarDayKindEnum, { description: 'What it is.' })
  @Text(10) kind!: CalendarDayKind;

  @Field(() => String, { description: 'Name in Chinese.' })
  @Text(60) nameZh!: string;

  @Field(() => String, { description: 'Name in English.' })
  @Text(60) nameEn!: string;

  @Field(() => Boolean, { description: 'Whether the arrangement of the year has been published; until then it is what the regulation fixes.' })
  @Flag() confirmed!: boolean;
}
