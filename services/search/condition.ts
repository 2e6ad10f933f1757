import { REACHES } from '@/domain/permissions';
import type { Noun } from '@/domain/noun';
import { searchQueryTerms } from '@/domain/text/search-terms';
import { and, or, raw, type Sql, sql, within } from '../database/sql';
import { fieldRight, reachOf } from '../scope';
import type { Viewer } from '../viewer';
import { type SearchSource, SOURCE_FIELDS } from './fields';

const MAX_WORDS = 6;

/**
 * Rows of `alias` that match every word of the query. A customer is also found by what is known of its contacts. Fields that the viewer
 * may not see are not searched, so that no answer tells of them.
 */
export function searchCondition(viewer: Viewer, noun: Noun, query: string, alias: string): Sql {
  const words = searchQueryTerms(query).slice(0, MAX_WORDS);
  if (!words.length) return sql`1 = 1`;
  return and(words.map((word) => wordCondition(viewer, noun, word, alias)));
}

function wordCondition(viewer: Viewer, noun: Noun, word: string, alias: string): Sql {
  const range = sql`e.term >= ${word} AND e.term < ${`${word}\uffff`}`;
  const sources = [sourceCondition(viewer, noun)];
  if (noun === 'customer' && contactsAreAsOpen(viewer)) sources.push(sourceCondition(viewer, 'contact'));
  const target = noun === 'customer' ? raw('e.customer_id') : raw('e.record_id');
  return sql`${raw(`${alias}.id`)} IN (SELECT ${target} FROM search_entries e WHERE ${range} AND ${or(sources)})`;
}

function sourceCondition(viewer: Viewer, noun: Noun): Sql {
  const barred = Object.entries(SOURCE_FIELDS[noun] ?? {}).flatMap(([source, fields]) =>
    fields.some((field) => fieldRight(viewer, noun, field) !== 'READ') ? [source as SearchSource] : [],
  );
  const named = sql`e.noun = ${noun}`;
  return barred.length ? sql`${named} AND NOT (${within(raw('e.source'), barred)})` : named;
}

// Who sees fewer contacts than customers must not learn of a contact by finding its customer.
function contactsAreAsOpen(viewer: Viewer): boolean {
  const customers = reachOf(viewer, 'customer:read');
  const contacts = reachOf(viewer, 'contact:read');
  return customers !== undefined && contacts !== undefined && REACHES.indexOf(contacts) >= REACHES.indexOf(customers);
}
