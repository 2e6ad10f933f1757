import { Department } from '@/entities/department';
import { oncePerVersion } from '../by-version';
import { raw, sql } from '../database/sql';
import { typed } from '../read';

/** Every department in memory: they are few, and nearly every record names one. */
export interface Departments {
  item(id: number): Department | undefined;
  /** Share of all departments that are the one with this path or below it, 0 to 1. */
  share(path: string): number;
}

/** For a viewer who has just changed some: those of before would be told of. */
export const STALE: Departments = { item: () => undefined, share: () => 1 };

/** The departments at this version; read once a version. */
export const departmentsAt = oncePerVersion<Departments>(async (db) => {
  const shape = db.shape(Department);
  const rows = typed('department', shape.hydrate(await db.read<Department>(sql`SELECT ${shape.select('t')} FROM ${raw(shape.table)} t`)));
  // Whoever gets one shares it with all requests.
  const byId = new Map(rows.map((row) => [row.id, Object.freeze(row)]));
  return { item: (id) => byId.get(id), share: (path) => rows.filter((row) => row.path.startsWith(path)).length / (rows.length || 1) };
});
