/** Every column of the customer list in its order; the name always stands first. */
export const COLUMN_IDS = [
  'grade', 'tags', 'abcClass', 'status', 'kind', 'region', 'industry', 'source', 'phone', 'annualTurnover', 'satisfaction', 'credit', 'owner', 'lastContactAt', 'nextContactAt',
  'createdAt', 'updatedAt',
] as const;

export type ColumnId = (typeof COLUMN_IDS)[number];

/** What a person sees who has not chosen. */
export const DEFAULT_COLUMNS: readonly ColumnId[] = ['grade', 'status', 'region', 'annualTurnover', 'owner', 'lastContactAt', 'nextContactAt'];
