import type { Database } from './database/database';

/** Keeps in memory what `load` reads, once a version of what every node is told of (`bumpVersions` in settings.ts). */
export function oncePerVersion<Value>(load: (db: Database) => Promise<Value>): (db: Database, version: string) => Promise<Value> {
  const kept = new WeakMap<Database, { version: string; value: Value }>();
  return async (db, version) => {
    const known = kept.get(db);
    if (known?.version === version) return known.value;
    const value = await load(db);
    kept.set(db, { version, value });
    return value;
  };
}
