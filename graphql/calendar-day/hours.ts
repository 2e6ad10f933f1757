import { Arg, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { Refusal } from '@/domain/refusal';
import { type BusinessHours, updateHours } from '@/services/calendar-day/hours';
import { businessHours } from '@/services/calendar-day/list';
import { type Context, signedIn } from '../context';
import { UserError, userErrors } from '../payload';

@ObjectType('WorkingHours', { simpleResolvers: true, description: 'Hours at a stretch, by the clock on the wall.' })
class WorkingHoursType {
  @Field(() => String, { description: 'Time of day HH:MM at which they begin.' }) from!: string;
  @Field(() => String, { description: 'Time of day at which they end, at most 24:00.' }) to!: string;
}

@ObjectType('BusinessHours', { simpleResolvers: true, description: 'When people work in a week.' })
class BusinessHoursType {
  @Field(() => String, { description: 'IANA name of the time zone whose clocks count, e.g. Asia/Shanghai.' }) timeZone!: string;
  @Field(() => [[WorkingHoursType]], { description: 'The hours of Monday to Sunday; a day off has none.' }) week!: WorkingHoursType[][];
  @Field(() => [WorkingHoursType], { description: 'The hours of a day that is worked to make up for a holiday, whatever its day of the week.' }) makeUp!: WorkingHoursType[];
  @Field(() => Int, { description: 'Grows by one with every change; send it back when you change them.' }) version!: number;
}

@InputType('WorkingHoursInput', { description: 'Hours at a stretch, by the clock on the wall.' })
class WorkingHoursInput {
  @Field(() => String, { description: 'Time of day HH:MM at which they begin.' }) from!: string;
  @Field(() => String, { description: 'Time of day at which they end, at most 24:00.' }) to!: string;
}

@InputType('BusinessHoursInput', { description: 'When people work in a week.' })
class BusinessHoursInput {
  @Field(() => String, { description: 'IANA name of the time zone whose clocks count.' }) timeZone!: string;
  @Field(() => [[WorkingHoursInput]], { description: 'The hours of Monday to Sunday, at most four stretches a day, in order.' }) week!: WorkingHoursInput[][];
  @Field(() => [WorkingHoursInput], { description: 'The hours of a day that makes up for a holiday.' }) makeUp!: WorkingHoursInput[];
}

@ObjectType('BusinessHoursPayload', { simpleResolvers: true, description: 'Outcome of changing the business hours.' })
class BusinessHoursPayload {
  @Field(() => BusinessHoursType, { nullable: true, description: 'The hours after the mutation; after a CONFLICT as they are now; null if refused.' }) businessHours!: BusinessHours | null;
  @Field(() => [UserError], { description: 'Empty when everything was done.' }) userErrors!: UserError[];
}

@Resolver(() => BusinessHoursType)
export class BusinessHoursResolver {
  @Query(() => BusinessHoursType, { description: 'When people work in a week. Takes calendarDay:read.' })
  businessHours(@Ctx() context: Context) {
    return businessHours(signedIn(context));
  }

  @Mutation(() => BusinessHoursPayload, { description: 'Changes when people work; due times of what is open follow. Takes calendarDay:update.' })
  async businessHoursUpdate(
    @Arg('version', () => Int, { description: 'Version that the viewer saw; a stale one is refused with CONFLICT.' }) version: number,
    @Arg('input', () => BusinessHoursInput, { description: 'The hours.' }) input: BusinessHoursInput, @Ctx() context: Context,
  ): Promise<BusinessHoursPayload> {
    try {
      return { businessHours: await updateHours(signedIn(context), version, input), userErrors: [] };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { businessHours: (error.current as BusinessHours | undefined) ?? null, userErrors: userErrors(context, error.details) };
    }
  }
}
