'use client';
import { lazy } from 'react';

/** Editors with a popup: together they weigh more than the page that they are on, so their code comes when somebody is about to edit. */
const load = {
  select: () => import('./select').then(({ Select }) => ({ default: Select })),
  search: () => import('./fact-search').then(({ FactSearch }) => ({ default: FactSearch })),
  suggest: () => import('./suggest-input').then(({ SuggestInput }) => ({ default: SuggestInput })),
};

export const HeavySelect = lazy(load.select);
export const HeavySearch = lazy(load.search);
export const HeavySuggest = lazy(load.suggest);

export const isHeavy = (kind: string): kind is keyof typeof load => kind in load;

/** Fetches the editor of a kind while the pointer is still on its way. */
export function preloadEditor(kind: string): void {
  if (isHeavy(kind)) void load[kind]();
}
