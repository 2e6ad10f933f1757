/** Colours of the design that a label can carry; the words are stored, the design says what they look like. */
export const LABEL_COLORS = ['grey', 'blue', 'green', 'amber', 'red', 'violet'] as const;
type LabelColor = (typeof LABEL_COLORS)[number];

/** Code, Chinese label, English label, colour; and how probable a success is from there, where the dictionary is of stages. */
export type ItemDefault = readonly [code: string, zh: string, en: string, color: LabelColor | null, probability?: number];

export interface DictionaryDefault {
  code: string;
  nameZh: string;
  nameEn: string;
  /** The product's rules rest on the codes: items can be renamed and recoloured, not added or removed. */
  locked: boolean;
  items: readonly ItemDefault[];
}
