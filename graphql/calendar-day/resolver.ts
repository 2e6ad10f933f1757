import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { CalendarDayKind } from '@/domain/business-calendar';
import { CalendarDay, CalendarDayKindEnum } from '@/entities/calendar-day';
import { LocalDate } from '@/entities/scalars';
import { listCalendarDays } from '@/services/calendar-day/list';
import { createCalendarDay, deleteCalendarDay, updateCalendarDay } from '@/services/calendar-day/write';
import { readOne } from '@/services/read';
import { type Context, signedIn } from '../context';
import { recordId } from '../global-id';
import { payloadType, recordPayload } from '../payload';
import { knownYear } from '../year';

const CalendarDayPayload = payloadType('CalendarDayPayload', 'calendarDay', CalendarDay);
const ID_ARG = { description: 'Global id of the calendarDay.' };
const VERSION_ARG = { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' };

@InputType('CalendarDayUpdateInput', { description: 'Fields of a calendar day to change; what is left out stays.' })
class CalendarDayUpdateInput {
  @Field(() => CalendarDayKindEnum, { nullable: true, description: 'What it is.' }) kind?: CalendarDayKind;
  @Field(() => String, { nullable: true, description: 'Name in Chinese, at most 60 characters.' }) nameZh?: string;
  @Field(() => String, { nullable: true, description: 'Name in English, at most 60 characters.' }) nameEn?: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the arrangement of the year has been published.' }) confirmed?: boolean;
}

@InputType('CalendarDayCreateInput', { description: 'A day that is a holiday, or worked to make up for one.' })
class CalendarDayCreateInput {
  @Field(() => LocalDate, { description: 'The day.' }) day!: string;
  @Field(() => CalendarDayKindEnum, { description: 'What it is.' }) kind!: CalendarDayKind;
  @Field(() => String, { description: 'Name in Chinese, at most 60 characters.' }) nameZh!: string;
  @Field(() => String, { description: 'Name in English, at most 60 characters.' }) nameEn!: string;
  @Field(() => Boolean, { nullable: true, description: 'Whether the arrangement of the year has been published; true where left out.' }) confirmed?: boolean;
}

@Resolver(() => CalendarDay)
export class CalendarDayResolver {
  @Query(() => CalendarDay, { description: 'One calendar day; NOT_FOUND where it does not exist.' })
  calendarDay(@Arg('id', () => ID, ID_ARG) id: string, @Ctx() context: Context) {
    return readOne(signedIn(context), CalendarDay, recordId('CalendarDay', id));
  }

  @Query(() => [CalendarDay], { description: 'The days of a year that are not as their day of the week, in order.' })
  calendarDays(@Arg('year', () => Int, { description: 'The year, 1 to 9999.' }) year: number, @Ctx() context: Context) {
    return listCalendarDays(signedIn(context), knownYear(year));
  }

  @Mutation(() => CalendarDayPayload, { description: 'Makes a day a holiday or a day that is worked; DUPLICATE where it is one already. Takes calendarDay:create.' })
  calendarDayCreate(@Arg('input', () => CalendarDayCreateInput, { description: 'The day.' }) input: CalendarDayCreateInput, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'calendarDay', 'calendarDay', async () => createCalendarDay(viewer, input));
  }

  @Mutation(() => CalendarDayPayload, { description: 'Changes what a day is. Takes calendarDay:update.' })
  calendarDayUpdate(
    @Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number,
    @Arg('input', () => CalendarDayUpdateInput, { description: 'What to change.' }) input: CalendarDayUpdateInput, @Ctx() context: Context,
  ) {
    const viewer = signedIn(context);
    return recordPayload(context, 'calendarDay', 'calendarDay', async () => updateCalendarDay(viewer, recordId('CalendarDay', id), version, input));
  }

  @Mutation(() => CalendarDayPayload, { description: 'Makes a day again what its day of the week is. Takes calendarDay:delete.' })
  calendarDayDelete(@Arg('id', () => ID, ID_ARG) id: string, @Arg('version', () => Int, VERSION_ARG) version: number, @Ctx() context: Context) {
    const viewer = signedIn(context);
    return recordPayload(context, 'calendarDay', 'calendarDay', async () => deleteCalendarDay(viewer, recordId('CalendarDay', id), version));
  }
}
