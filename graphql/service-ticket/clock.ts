import DataLoader from 'dataloader';
import { Ctx, Field, FieldResolver, Int, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';
import type { BusinessCalendar } from '@/domain/business-calendar';
import { SLA_STATES, type SlaState } from '@/domain/sla';
import { outcomeBy, type PromiseKind, PROMISES, type TicketClock, ticketClocks, ticketSla } from '@/domain/ticket-clock';
import { enumOf } from '@/entities/enum';
import { DateTime } from '@/entities/scalars';
import { ServicePause } from '@/entities/service-pause';
import { PromiseOutcomeEnum, ServiceTicket } from '@/entities/service-ticket';
import { SlaPolicy } from '@/entities/sla-policy';
import { User } from '@/entities/user';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { asPauses, pauseRows } from '@/services/service-ticket/pauses';
import type { Context } from '../context';

export const SlaStateEnum = enumOf(SLA_STATES);
registerEnumType(SlaStateEnum, {
  name: 'SlaState', description: 'Where a promise stands.',
  valuesConfig: {
    ON_TRACK: { description: 'It can be kept.' }, AT_RISK: { description: 'It can be kept, but little time is left.' }, BREACHED: { description: 'The time is up and it is still to be done.' },
    PAUSED: { description: 'The customer is waited for; the clock stands still.' }, MET: { description: 'It was kept.' }, MISSED: { description: 'It was done too late.' },
  },
});
const PromiseKindEnum = enumOf(PROMISES);
registerEnumType(PromiseKindEnum, {
  name: 'PromiseKind', description: 'What is promised of a service ticket.',
  valuesConfig: { RESPONSE: { description: 'A first answer.' }, RESOLUTION: { description: 'That the matter is resolved.' } },
});

@ObjectType('TicketSla', { simpleResolvers: true, description: 'Where what the customer was promised stands now.' })
class TicketSla {
  @Field(() => SlaStateEnum, { nullable: true, description: 'The worse of what is still to be done, else of what was; null where nothing was promised.' }) overall!: SlaState | null;
  @Field(() => SlaStateEnum, { nullable: true, description: 'The first answer; null where none was promised.' }) response!: SlaState | null;
  @Field(() => SlaStateEnum, { nullable: true, description: 'The resolution; null where none was promised.' }) resolution!: SlaState | null;
}

@ObjectType('TicketClock', { simpleResolvers: true, description: 'One promise of a service ticket and how it is reckoned now. Minutes are of working time by the business calendar.' })
class TicketClockType implements TicketClock {
  @Field(() => PromiseKindEnum, { description: 'What was promised.' }) kind!: PromiseKind;
  @Field(() => SlaStateEnum, { description: 'Where it stands.' }) state!: SlaState;
  @Field(() => DateTime, { description: 'When the clock began: with the ticket, that of the resolution anew each time that the customer was not satisfied.' }) startedAt!: string;
  @Field(() => Int, { nullable: true, description: 'Minutes promised; null where another system keeps the clock.' }) minutes!: number | null;
  @Field(() => DateTime, { nullable: true, description: 'When the time is up; null while the clock stands still.' }) dueAt!: string | null;
  @Field(() => DateTime, { nullable: true, description: 'When it was done; null while it is still to be done.' }) doneAt!: string | null;
  @Field(() => Int, { nullable: true, description: 'Minutes left, in whole ones begun; less than 0 by how much it is or was too late; null where another system keeps the clock.' }) minutesLeft!: number | null;
  @Field(() => Int, { description: 'Minutes during which the customer was waited for.' }) minutesPaused!: number;
}

/** What every clock of a request needs, read once. */
const calendars = new WeakMap<Context, Promise<BusinessCalendar>>();
const pauses = new WeakMap<Context, DataLoader<number, ServicePause[]>>();

function calendarOf(context: Context): Promise<BusinessCalendar> {
  const known = calendars.get(context) ?? readBusinessCalendar(context.db);
  calendars.set(context, known);
  return known;
}

function pausesFor(context: Context, ticketId: number): Promise<ServicePause[]> {
  const loader = pauses.get(context) ?? new DataLoader(async (ids: readonly number[]) => {
    const rows = await pauseRows(context.db, ids);
    return ids.map((id) => rows.get(id) ?? []);
  });
  pauses.set(context, loader);
  return loader.load(ticketId);
}

type Row = ServiceTicket & object;
const now = () => new Date().toISOString();

@Resolver(() => ServiceTicket)
export class ServiceTicketClock {
  @FieldResolver(() => TicketSla, { description: 'Where what the customer was promised stands now.' })
  sla(@Root() ticket: Row) {
    return ticketSla(ticket, now());
  }

  @FieldResolver(() => [TicketClockType], { description: 'What the customer was promised, the first answer first; empty where nothing was.' })
  async clocks(@Root() ticket: Row, @Ctx() context: Context): Promise<TicketClock[]> {
    const [calendar, rows] = await Promise.all([calendarOf(context), pausesFor(context, ticket.id)]);
    return ticketClocks(calendar, ticket, asPauses(rows), now()).map((clock) => ({
      ...clock, minutesLeft: clock.minutesLeft === null ? null : Math.ceil(clock.minutesLeft), minutesPaused: Math.floor(clock.minutesPaused),
    }));
  }

  @FieldResolver(() => PromiseOutcomeEnum, { nullable: true, description: 'What became by now of the promise to answer; null where none was given.' })
  answerOutcome(@Root() ticket: Row) {
    return outcomeBy(ticket, 'RESPONSE', now());
  }

  @FieldResolver(() => PromiseOutcomeEnum, { nullable: true, description: 'The same of the promise to resolve it.' })
  resolutionOutcome(@Root() ticket: Row) {
    return outcomeBy(ticket, 'RESOLUTION', now());
  }

  @FieldResolver(() => SlaPolicy, { nullable: true, description: 'The policy that promised it; null where none did, or where it was deleted since.' })
  slaPolicy(@Root() ticket: Row, @Ctx() context: Context) {
    return context.loaders.load<SlaPolicy>('slaPolicy', ticket.slaPolicyId);
  }

  @FieldResolver(() => [ServicePause], { description: 'When the customer was waited for, the first time first.' })
  pauses(@Root() { id }: Row, @Ctx() context: Context) {
    return pausesFor(context, id);
  }
}

@Resolver(() => ServicePause)
export class ServicePauseFields {
  @FieldResolver(() => User, { nullable: true, description: 'Who asked the customer.' })
  by(@Root() { byId }: ServicePause & object, @Ctx() context: Context) {
    return context.loaders.load<User>('user', byId);
  }
}
