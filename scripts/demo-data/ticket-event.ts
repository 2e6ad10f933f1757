import type { InteractionChannel } from '@/domain/interaction';
import type { Priority } from '@/domain/service-ticket';
import type { Account } from './accounts';
import type { Story } from './ticket-sentences';

/** What happened to a service ticket; `at` is in milliseconds since 1970. */
export type TicketEvent = { at: number; actor: Account; ticket: number } & (
  | { kind: 'asked'; customer: number; story: Story; priority: Priority; channel: InteractionChannel; promisedInDays: number | null; compensation: number | null }
  | { kind: 'given'; to: Account }
  | { kind: 'answered' }
  | { kind: 'waited'; reason: string }
  | { kind: 'resumed' }
  | { kind: 'handled'; handling: string }
  | { kind: 'mailed'; openedAt: number | null; token: string | null }
  | { kind: 'said'; satisfaction: number; outcome: string; by: 'PERSON' | 'CUSTOMER' }
  | { kind: 'merged'; into: number }
  | { kind: 'attached'; name: string; content: Buffer }
);
