'use client';
import { startTransition, useCallback, useMemo, useOptimistic } from 'react';
import { useSearchParams } from 'next/navigation';
import type { Parser, ParserWithDefault } from './parsers';

type Parsers = Record<string, Parser<unknown>>;

type ValueOf<One> = One extends ParserWithDefault<infer Value> ? Value : One extends Parser<infer Value> ? Value | null : never;

/** What the address says, by the names of the parsers. */
export type StateOf<Map extends Parsers> = { [Key in keyof Map]: ValueOf<Map[Key]> };

/** Null takes a part out of the address; what is not named stays. */
export type ChangeOf<Map extends Parsers> = { [Key in keyof Map]?: ValueOf<Map[Key]> | null };

/** Whether a change replaces the entry of the browser's history or is one to come back from. */
type History = 'replace' | 'push';

/**
 * State that lives in the address after its question mark, so that a reload, a bookmark and the way back keep it. A change is seen at once; the router
 * follows. Parsers that are the same object every time give a state that is the same object while the address stays.
 */
export function useQueryStates<Map extends Parsers>(parsers: Map, history: History = 'replace'): [StateOf<Map>, (part: ChangeOf<Map>) => void] {
  const [search, show] = useOptimistic(useSearchParams().toString());
  const state = useMemo(() => read(parsers, search), [parsers, search]);
  const change = useCallback((part: ChangeOf<Map>) => startTransition(() => {
    // What others wrote a moment ago stands in the window's address, and not yet in the router's.
    const next = written(parsers, part, window.location.search);
    show(next.toString());
    // Commas and the like mean nothing there and are readable as they are.
    const query = next.toString().replaceAll(/%(?:2C|3A|3D)/g, decodeURIComponent);
    window.history[`${history}State`](null, '', `${window.location.pathname}${query && `?${query}`}${window.location.hash}`);
  }), [parsers, show, history]);
  return [state, change];
}

/** One part of it alone. */
export function useQueryState<One extends Parser<unknown>>(key: string, parser: One, history?: History): [ValueOf<One>, (value: ValueOf<One> | null) => void] {
  const [state, change] = useQueryStates<Record<string, One>>(useMemo(() => ({ [key]: parser }), [key, parser]), history);
  return [state[key] as ValueOf<One>, useCallback((value: ValueOf<One> | null) => change({ [key]: value }), [change, key])];
}

const fallbackOf = (parser: Parser<unknown>): unknown => ('fallback' in parser ? parser.fallback : null);

function read<Map extends Parsers>(parsers: Map, search: string): StateOf<Map> {
  const given = new URLSearchParams(search);
  return Object.fromEntries(Object.entries(parsers).map(([key, parser]) => {
    const text = given.get(key);
    return [key, (text === null ? null : parser.parse(text)) ?? fallbackOf(parser)];
  })) as StateOf<Map>;
}

function written<Map extends Parsers>(parsers: Map, part: ChangeOf<Map>, search: string): URLSearchParams {
  const next = new URLSearchParams(search);
  for (const [key, parser] of Object.entries(parsers)) {
    const value: unknown = part[key];
    if (value === undefined) continue;
    const fallback = fallbackOf(parser);
    if (value === null || (fallback !== null && parser.serialize(value) === parser.serialize(fallback))) next.delete(key);
    else next.set(key, parser.serialize(value));
  }
  return next;
}
