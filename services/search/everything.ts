import type { Noun } from '@/domain/noun';
import type { Permission } from '@/domain/permissions';
import { nounMeta } from '@/entities/noun';
import { and, firstRows, raw, sql } from '../database/sql';
import { liveCondition, present } from '../read';
import { reachOf, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';
import { isSearchable } from './fields';
import { searchCondition } from './condition';

/** The first hits of each noun named, newest records first. What the viewer may not read is not found. */
export async function searchEverything<T extends { id: number }>(viewer: Viewer, query: string, nouns: readonly Noun[], first: number): Promise<T[]> {
  if (!query.trim()) return [];
  const found: T[] = [];
  for (const noun of nouns) {
    const permission = `${noun}:read` as Permission;
    if (!isSearchable(noun) || !reachOf(viewer, permission)) continue;
    const shape = viewer.db.shape(nounMeta(noun).entity);
    const { top, limit } = firstRows(viewer.db.dialect, first);
    const where = and([liveCondition(noun, 't'), scopeCondition(viewer, noun, permission, 't'), searchCondition(viewer, noun, query, 't')]);
    found.push(
      ...present(viewer, noun, await viewer.db.read<T>(sql`SELECT ${top}${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${where} ORDER BY t.id DESC${limit}`)),
    );
  }
  return found;
}
