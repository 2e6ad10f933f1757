import { Args, ArgsType, Ctx, Field, FieldResolver, Float, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { shareOf, type TicketFigures } from '@/domain/ticket-figures';
import { Department } from '@/entities/department';
import { DictionaryItem } from '@/entities/dictionary';
import { LocalDate } from '@/entities/scalars';
import { type TicketReport, ticketReport } from '@/services/service-ticket/figures';
import { type Context, signedIn } from '../context';
import { message } from '../messages';
import { decodeTicketFilter, ServiceTicketFilterInput } from './filter';

export const FROM_ARG = { description: 'First day of the period.' };
export const TO_ARG = { description: 'Last day of the period; at most 60 months after the first.' };
export const ZONE_ARG = { nullable: true, description: 'IANA name of the zone whose days count; that of the installation where left out.' };
export const FILTER_ARG = { nullable: true, description: 'Which tickets; `merged` is always false.' };

@ObjectType('ServiceTicketFiguresSet', { simpleResolvers: true, description: 'How some service tickets went within a period.' })
class FiguresType {
  @Field(() => Int, { description: 'Tickets closed by a feedback, by when they were closed; merged ones left out.' }) closed!: number;
  @Field(() => Int, { description: 'Of those: closed by the first feedback, without having come back.' }) firstTimeRight!: number;
  @Field(() => Float, { nullable: true, description: 'First-time-right rate: firstTimeRight ÷ closed, 0 to 1; null where none was closed.' }) firstTimeRightShare!: number | null;
  @Field(() => Int, { description: 'Scores given, by when they were given; each time that a ticket was handled counts once.' }) scored!: number;
  @Field(() => Float, { nullable: true, description: 'Their average, 1 to 5; null where none was given.' }) averageScore!: number | null;
  @Field(() => Int, { description: 'Times that a customer was asked by mail, by when the mail went; asked again about the same handling counts once.' }) asked!: number;
  @Field(() => Int, { description: 'Of those: answered by the link. What one of us recorded first counts as not answered.' }) answered!: number;
  @Field(() => Float, { nullable: true, description: 'Response rate of the links: answered ÷ asked, 0 to 1; null where nobody was asked.' }) responseShare!: number | null;
}

@ObjectType('ServiceTicketFiguresMonth', { simpleResolvers: true, description: 'The figures of one month.' })
class FiguresMonth {
  @Field(() => LocalDate, { description: 'First day that is counted.' }) start!: string;
  @Field(() => LocalDate, { description: 'First day after.' }) end!: string;
  @Field(() => FiguresType, { description: 'The figures.' }) figures!: FiguresType;
}

@ObjectType('ServiceTicketFiguresType', { simpleResolvers: true, description: 'The figures of one kind of ticket.' })
class FiguresOfType {
  @Field(() => DictionaryItem, { description: 'Kind.' }) type!: DictionaryItem;
  @Field(() => FiguresType, { description: 'The figures.' }) figures!: FiguresType;
}

@ObjectType('ServiceTicketFiguresDepartment', { simpleResolvers: true, description: 'The figures of the tickets of one department, without those below it.' })
class FiguresOfDepartment {
  departmentId!: number;
  @Field(() => FiguresType, { description: 'The figures.' }) figures!: FiguresType;
}

@ObjectType('ServiceTicketLoopCount', { simpleResolvers: true, description: 'How many closed tickets came back so often.' })
class LoopCount {
  @Field(() => Int, { description: 'How often they came back; 3 stands for three times and more.' }) loops!: number;
  @Field(() => Int, { description: 'How many.' }) count!: number;
}

@ObjectType('ServiceTicketScoreCount', { simpleResolvers: true, description: 'How often a score was given.' })
class ScoreCount {
  @Field(() => Int, { description: 'The score, 1 to 5.' }) score!: number;
  @Field(() => Int, { description: 'How often.' }) count!: number;
}

@ObjectType('ServiceTicketFigures', { simpleResolvers: true, description: 'How the service tickets of a period went.' })
class ServiceTicketFigures {
  @Field(() => String, { description: 'What the figures say, in the viewer’s language.' }) definition!: string;
  @Field(() => FiguresType, { description: 'All of them together.' }) total!: FiguresType;
  @Field(() => [FiguresMonth], { description: 'By month, the first first.' }) months!: FiguresMonth[];
  @Field(() => [FiguresOfType], { description: 'By kind, in the order of the dictionary; those without any ticket are left out.' }) types!: FiguresOfType[];
  @Field(() => [FiguresOfDepartment], { description: 'By department that the tickets are with, the one that closed most first.' }) departments!: FiguresOfDepartment[];
  @Field(() => [LoopCount], { description: 'The closed ones by how often they came back; they add up to `closed`.' }) loops!: LoopCount[];
  @Field(() => [ScoreCount], { description: 'The scores given; they add up to `scored`.' }) scores!: ScoreCount[];
}

@ArgsType()
export class ReportArgs {
  @Field(() => LocalDate, FROM_ARG) from!: string;
  @Field(() => LocalDate, TO_ARG) to!: string;
  @Field(() => String, ZONE_ARG) timeZone?: string | null;
  @Field(() => ServiceTicketFilterInput, FILTER_ARG) filter?: ServiceTicketFilterInput | null;
}

const shown = (figures: TicketFigures): FiguresType => ({
  ...figures, firstTimeRightShare: shareOf(figures.firstTimeRight, figures.closed), averageScore: shareOf(figures.scoreSum, figures.scored), responseShare: shareOf(figures.answered, figures.asked),
});
const each = <T extends { figures: TicketFigures }>(rows: readonly T[]) => rows.map((row) => ({ ...row, figures: shown(row.figures) }));

const reportOf = ({ total, months, types, departments, ...rest }: TicketReport): Omit<ServiceTicketFigures, 'definition'> =>
  ({ ...rest, total: shown(total), months: each(months), types: each(types), departments: each(departments) });

@Resolver(() => FiguresOfDepartment)
export class DepartmentFiguresFields {
  @FieldResolver(() => Department, { nullable: true, description: 'The department; null for one that the viewer may not read.' })
  department(@Root() { departmentId }: FiguresOfDepartment & object, @Ctx() context: Context) {
    return context.loaders.load<Department>('department', departmentId);
  }
}

@Resolver()
export class ServiceTicketFiguresResolver {
  @Query(() => ServiceTicketFigures, {
    description: 'First-time-right rate, how often tickets came back, what customers scored and how many of those asked by mail answered, of the tickets that the viewer may read. Takes serviceTicket:read.',
  })
  async serviceTicketFigures(@Args(() => ReportArgs) { filter, ...period }: ReportArgs, @Ctx() context: Context): Promise<ServiceTicketFigures> {
    const report = await ticketReport(signedIn(context), { ...period, filter: filter ? decodeTicketFilter(filter) : null });
    return { ...reportOf(report), definition: message(context.locale, 'serviceReport.definition') };
  }
}
