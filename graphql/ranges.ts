import { Field, InputType, Int } from 'type-graphql';
import { Area, DateTime, LocalDate, Money } from '@/entities/scalars';

@InputType('DateTimeRange', { description: 'A stretch of time; either end may be open.' })
export class DateTimeRange {
  @Field(() => DateTime, { nullable: true, description: 'From this instant on.' }) from?: string | null;
  @Field(() => DateTime, { nullable: true, description: 'Before this instant.' }) to?: string | null;
}

@InputType('LocalDateRange', { description: 'A stretch of days; either end may be open.' })
export class LocalDateRange {
  @Field(() => LocalDate, { nullable: true, description: 'From this day on.' }) from?: string | null;
  @Field(() => LocalDate, { nullable: true, description: 'Before this day.' }) to?: string | null;
}

@InputType('MoneyRange', { description: 'A range of amounts; either end may be open.' })
export class MoneyRange {
  @Field(() => Money, { nullable: true, description: 'At least.' }) from?: number | null;
  @Field(() => Money, { nullable: true, description: 'Less than.' }) to?: number | null;
}

@InputType('IntRange', { description: 'A range of whole numbers; either end may be open.' })
export class IntRange {
  @Field(() => Int, { nullable: true, description: 'At least.' }) from?: number | null;
  @Field(() => Int, { nullable: true, description: 'Less than.' }) to?: number | null;
}

@InputType('AreaRange', { description: 'A range of areas in square metres; either end may be open.' })
export class AreaRange {
  @Field(() => Area, { nullable: true, description: 'At least.' }) from?: number | null;
  @Field(() => Area, { nullable: true, description: 'Less than.' }) to?: number | null;
}
