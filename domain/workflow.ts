import type { Permission } from './permissions';

/** How good a state is for us: not yet decided, well, threatened, over. Screens colour by it. */
export type Standing = 'OPEN' | 'GOOD' | 'RISK' | 'BAD';

/** One allowed step between states. `guard` returns the message key of why not, or null; it is told who would take the step, null for the product itself. */
export interface Transition<State extends string, Row> {
  name: string;
  from: readonly State[];
  to: State;
  permission: Permission;
  /** Names of the input fields that the step cannot do without. */
  requires: readonly string[];
  guard?(row: Row, userId: number | null): string | null;
  /** A step that the product takes by itself is never offered to a person. */
  automatic?: true;
}

/** A process of one noun: its states in the order people think of them, and the only steps between them. */
export interface Workflow<State extends string, Row = object> {
  noun: string;
  states: readonly State[];
  initial: readonly State[];
  /** The straight path that the stepper draws; the other states branch off it. */
  path: readonly State[];
  transitions: readonly Transition<State, Row>[];
}

/** What stands between a person and a step, seen from one record. */
export interface Step {
  name: string;
  to: string;
  allowed: boolean;
  /** Message key below `errors`, null where the step is open. */
  blockedBy: string | null;
  requires: readonly string[];
}

/** The transition of that name. Throws RangeError for an unknown one: a programming error, never a user's. */
export function transitionNamed<S extends string, R>(workflow: Workflow<S, R>, name: string): Transition<S, R> {
  const found = workflow.transitions.find((transition) => transition.name === name);
  if (!found) throw new RangeError(`${workflow.noun} has no transition ${name}`);
  return found;
}

/** Why the step is closed in this state and for this row (message key), or null. A guard too may say `transition.state`: some rows of that state know no such step. Rights are asked elsewhere. */
export function whyNot<S extends string, R extends { status: string }>(transition: Transition<S, R>, row: R, userId: number | null): string | null {
  if (!(transition.from as readonly string[]).includes(row.status)) return 'transition.state';
  return transition.guard?.(row, userId) ?? null;
}

/** Every step of the process as it looks from this record to `userId`; `may` answers whether they hold a permission for it. */
export function stepsOf<S extends string, R extends { status: string }>(
  workflow: Workflow<S, R>,
  row: R,
  userId: number | null,
  may: (permission: Permission) => boolean,
): Step[] {
  return workflow.transitions
    .filter((transition) => !transition.automatic && whyNot(transition, row, userId) !== 'transition.state')
    .map((transition) => {
      const blockedBy = may(transition.permission) ? whyNot(transition, row, userId) : 'transition.permission';
      return { name: transition.name, to: transition.to, allowed: blockedBy === null, blockedBy, requires: transition.requires };
    });
}
