import type { OpportunityRow } from '../use-opportunity-list';

let held: OpportunityRow | null = null;

/** The card that is being dragged: a browser tells nothing of its data before it is dropped, and a column has to say beforehand whether it takes it. */
export const cardInHand = (): OpportunityRow | null => held;

export function takeInHand(row: OpportunityRow | null) {
  held = row;
}
