/** Colours of the design that a label can carry; the words are stored, the design says what they look like. */
export const LABEL_COLORS = ['grey', 'blue', 'green', 'amber', 'red', 'violet'] as const;
type LabelColor = (typeof LABEL_COLORS)[number];

/** Code, Chinese label, English label, colour. */
export type ItemDefault = readonly [code: string, zh: string, en: string, color: LabelColor | null];
