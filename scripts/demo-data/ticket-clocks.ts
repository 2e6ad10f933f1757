import type { Random } from './random';
import { AGENT, askerAt, type Company, SUPERVISOR } from './ticket-company';
import type { TicketEvent } from './ticket-event';
import { waitsFor } from './ticket-sentences';

/** Hours of working time ago at which somebody asked, and what was done since. What is promised is what the product ships with: an answer in 4 hours, a resolution in 24. */
const CLOCKS: readonly { ago: number; given?: true; answered?: true; waits?: true }[] = [
  // The answer is soon due; late, and nobody has it; the resolution is soon due; late; the customer is waited for.
  { ago: 3.4, given: true }, { ago: 3.6, given: true }, { ago: 6 }, { ago: 20, given: true, answered: true }, { ago: 21, given: true, answered: true },
  { ago: 27, given: true, answered: true }, { ago: 33, given: true, answered: true }, { ago: 9, given: true, answered: true, waits: true }, { ago: 14, given: true, answered: true, waits: true },
];

/** Tickets whose clocks run out about now, so that every state of a promise is there to be looked at. `first` is the place of the first of them. */
export function planClocks(random: Random, company: Company, first: number): TicketEvent[] {
  const { office, now } = company;
  return CLOCKS.flatMap(({ ago, given, answered, waits }, place): TicketEvent[] => {
    const ticket = first + place;
    const at = office.before(now, ago);
    let asker = askerAt(random, company, at);
    // Complaints and those who matter most have other times.
    while (asker.story.type === 'COMPLAINT' || company.plan.customers[asker.customer]?.choices.gradeId === 'STRATEGIC') asker = askerAt(random, company, at);
    const { customer, manager, story, english } = asker;
    return [
      { kind: 'asked', at, ticket, actor: AGENT, customer, story, priority: 'NORMAL', channel: 'PHONE', promisedInDays: null, compensation: null },
      ...(given ? [{ kind: 'given', at: office.after(at, 0.4), ticket, actor: SUPERVISOR, to: manager } as const] : []),
      ...(answered ? [{ kind: 'answered', at: office.after(at, 1.2), ticket, actor: manager } as const] : []),
      ...(waits ? [{ kind: 'waited', at: office.after(at, 2.5), ticket, actor: manager, reason: random.pick(waitsFor(english)) } as const] : []),
    ];
  });
}
