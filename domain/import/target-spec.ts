/** How the cells of a field are read. */
export type FieldReading =
  | 'text' | 'phone' | 'website' | 'creditCode' | 'kind' | 'gender' | 'choice' | 'choices' | 'score' | 'amount' | 'day' | 'instant' | 'person'
  | 'quantity' | 'price' | 'rate' | 'discountRate' | 'orderStatus' | 'ticketStatus' | 'priority' | 'channel' | 'yesNo';

/** Readings of numbers; what a decimal mark is, the column tells. */
export const NUMBERS: ReadonlySet<FieldReading> = new Set(['amount', 'quantity', 'price', 'rate', 'discountRate']);

export interface TargetSpec {
  /** Whose property it becomes; `import` steers the row itself. */
  of: 'customer' | 'contact' | 'order' | 'orderLine' | 'ticket' | 'import';
  property: string;
  reading: FieldReading;
  /** Code of the dictionary of a choice or a score. */
  dictionary?: string;
  /** The field of guessMapping whose columns feed it. */
  guess?: string;
}
