'use client';
import type { FactSearch } from './fact-search';
import type { Select } from './select';
import type { SuggestInput } from './suggest-input';

/**
 * Editors with a popup: together they weigh more than the page that they are on, so their code comes when somebody is about to edit. Once here they are
 * drawn at once, and code that did not arrive can be asked for again: `React.lazy` does neither.
 */
export const heavyEditors: { select?: typeof Select; search?: typeof FactSearch; suggest?: typeof SuggestInput } = {};

type Heavy = keyof typeof heavyEditors;

const load: Record<Heavy, () => Promise<void>> = {
  select: async () => { heavyEditors.select = (await import('./select')).Select; },
  search: async () => { heavyEditors.search = (await import('./fact-search')).FactSearch; },
  suggest: async () => { heavyEditors.suggest = (await import('./suggest-input')).SuggestInput; },
};

/** Undefined where the editor of this kind is here already; else resolves once it is, and rejects where its code does not arrive. */
export function missingEditor(kind: string): Promise<void> | undefined {
  return kind in load && !heavyEditors[kind as Heavy] ? load[kind as Heavy]() : undefined;
}

/** Fetches the editor of a kind while the pointer is still on its way. Whoever opens it is told if it does not arrive. */
export function preloadEditor(kind: string): void {
  missingEditor(kind)?.catch(() => undefined);
}
