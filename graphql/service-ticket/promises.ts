import { Arg, Ctx, Field, Float, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { DictionaryItem } from '@/entities/dictionary';
import { LocalDate } from '@/entities/scalars';
import { type PromiseCount, type PromiseFigures, type TicketPromises, ticketPromises } from '@/services/service-ticket/promise-figures';
import { type Context, signedIn } from '../context';
import { message } from '../messages';
import { decodeTicketFilter, ServiceTicketFilterInput } from './filter';

@ObjectType('PromiseCount', { simpleResolvers: true, description: 'What became of one promise of some tickets.' })
class PromiseCountType implements PromiseCount {
  @Field(() => Int, { description: 'Kept: done in time.' }) kept!: number;
  @Field(() => Int, { description: 'Broken: done too late, or still to be done although the time is up.' }) broken!: number;
  @Field(() => Int, { description: 'Still to be done, and there is time left, the customer is waited for, or another system keeps the clock.' }) open!: number;
  @Field(() => Float, { nullable: true, description: 'Kept ÷ (kept + broken + open), 0 to 1; null where nothing was promised.' }) share!: number | null;
}

@ObjectType('PromiseFigures', { simpleResolvers: true, description: 'How what was promised of some tickets was kept. Each number counts exactly the rows that `serviceTickets` lists for the same time, kind and outcome, unmerged.' })
class PromiseFiguresType implements PromiseFigures {
  @Field(() => Int, { description: 'Tickets received, whether anything was promised or not.' }) received!: number;
  @Field(() => PromiseCountType, { description: 'The first answer.' }) answer!: PromiseCount;
  @Field(() => PromiseCountType, { description: 'The resolution, each time anew after the customer was not satisfied.' }) resolution!: PromiseCount;
}

@ObjectType('PromisePeriod', { simpleResolvers: true, description: 'The tickets received in a month or a year.' })
class PromisePeriod {
  @Field(() => LocalDate, { description: 'First day of the month or year.' }) start!: string;
  @Field(() => PromiseFiguresType, { description: 'Their figures.' }) figures!: PromiseFigures;
}

@ObjectType('PromisesOfType', { simpleResolvers: true, description: 'The tickets of one kind.' })
class PromisesOfType {
  @Field(() => DictionaryItem, { description: 'Kind.' }) type!: DictionaryItem;
  @Field(() => PromiseFiguresType, { description: 'Their figures.' }) figures!: PromiseFigures;
}

@ObjectType('ServiceTicketPromises', { simpleResolvers: true, description: 'How what customers were promised was kept.' })
class ServiceTicketPromises implements TicketPromises {
  @Field(() => String, { description: 'What the figures say, in the viewer’s language.' }) definition!: string;
  @Field(() => PromiseFiguresType, { description: 'All of them together.' }) total!: PromiseFigures;
  @Field(() => [PromisePeriod], { description: 'By month of the year asked for, else by year; those without any ticket are left out.' }) periods!: TicketPromises['periods'];
  @Field(() => [PromisesOfType], { description: 'By kind, in the order of the dictionary; those without any ticket are left out.' }) types!: TicketPromises['types'];
}

@Resolver()
export class ServiceTicketPromisesResolver {
  @Query(() => ServiceTicketPromises, {
    description: 'Answered in time: of the tickets received whose customers were promised an answer (a resolution), the share that got it in time. Tickets count by the day that they were received, by the clocks of the installation; what another system says of its own tickets is taken over; what was merged into another ticket is left out. Of the tickets that the viewer may read; takes serviceTicket:read.',
  })
  async serviceTicketPromises(
    @Arg('year', () => Int, { nullable: true, description: 'Year whose months are wanted; by year where left out.' }) year: number | null,
    @Arg('filter', () => ServiceTicketFilterInput, { nullable: true, description: 'Which tickets; `merged` is always false.' }) filter: ServiceTicketFilterInput | null,
    @Ctx() context: Context,
  ): Promise<ServiceTicketPromises> {
    return { ...(await ticketPromises(signedIn(context), filter && decodeTicketFilter(filter), year)), definition: message(context.locale, 'serviceTicket.promises.definition') };
  }
}
