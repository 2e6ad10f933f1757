import type { ReactNode } from 'react';

export interface Command {
  id: string;
  label: string;
  /** Heading under which it stands. */
  group: string;
  icon?: ReactNode;
  keys?: string[];
  /** Further words to find it by: pinyin, the other language. */
  keywords?: string[];
  href?: string;
  run?: () => void;
}

export interface SearchGroup {
  id: string;
  label: string;
  items: { id: string; label: string; hint?: string; icon?: ReactNode; href: string }[];
}

/** Asks the server; gives up when the signal fires. */
export type Search = (query: string, signal: AbortSignal) => Promise<SearchGroup[]>;
