import type { ChangeRow, CustomerRecord, InteractionRow } from '../use-record';

export type Entry = { kind: 'interaction'; at: string; interaction: InteractionRow } | { kind: 'change'; at: string; change: ChangeRow };

export const FILTERS = ['all', 'interactions', 'changes'] as const;
export type Filter = (typeof FILTERS)[number];

/** Which of the two streams has to be loaded on before the timeline can go further back. */
export type Missing = 'interactions' | 'changes' | null;

const [, INTERACTIONS, CHANGES] = FILTERS;

/**
 * Interactions and changes as one list, the latest first. Each stream is loaded to a depth of its own: what lies below the shallower of the two
 * is held back, because something of the other stream may belong between.
 */
export function mergeEntries({ interactions, timeline }: Pick<CustomerRecord, 'interactions' | 'timeline'>, filter: Filter): { entries: Entry[]; missing: Missing } {
  const spoken = filter === CHANGES ? [] : interactions.nodes.map((interaction): Entry => ({ kind: 'interaction', at: interaction.occurredAt, interaction }));
  // A new entry is in the list of interactions already, in full.
  const told = (timeline?.nodes ?? []).filter(({ noun, action }) => noun !== 'interaction' || action !== 'create');
  const written = filter === INTERACTIONS ? [] : told.map((change): Entry => ({ kind: 'change', at: change.changedAt, change }));
  const depths: { missing: Missing; at: string }[] = [];
  const lastSpoken = interactions.nodes.at(-1)?.occurredAt;
  const lastWritten = timeline?.nodes.at(-1)?.changedAt;
  if (filter !== CHANGES && interactions.pageInfo.hasNextPage && lastSpoken) depths.push({ missing: 'interactions', at: lastSpoken });
  if (filter !== INTERACTIONS && timeline?.more && lastWritten) depths.push({ missing: 'changes', at: lastWritten });
  const [shallow] = depths.sort((a, b) => b.at.localeCompare(a.at));
  const entries = [...spoken, ...written].sort((a, b) => b.at.localeCompare(a.at));
  return { entries: shallow ? entries.filter(({ at }) => at >= shallow.at) : entries, missing: shallow?.missing ?? null };
}
