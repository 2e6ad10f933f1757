import type { Holding, Noun } from '@/domain/noun';

export interface NounMeta {
  noun: Noun;
  /** Name of the GraphQL object type, also the prefix of its global ids. */
  typeName: string;
  entity: EntityClass;
  table: string;
  holding: Holding;
  /** Prefix of the human number, where rows carry one. */
  series?: string;
  softDelete: boolean;
  /** Its changes stand in the history of the record that it belongs to, too. */
  toldWithParent?: boolean;
  /** What time alone changes of a row: applied to every row that leaves for a viewer. `needs` are read whatever was asked for. */
  atRead?: { needs: readonly string[]; apply(row: object, now: string): void };
}

// A class as a value: decorators and metadata look-ups need nothing of its instances.
export type EntityClass<T extends object = object> = new () => T;

const registry = new Map<Noun, NounMeta>();
const byEntity = new Map<EntityClass, NounMeta>();

/** Declares that an entity is a noun of the business: scoped, recorded in the ledger, reachable by a global id. */
export function NounEntity(options: Omit<NounMeta, 'entity' | 'softDelete'> & { softDelete?: boolean }): ClassDecorator {
  return (target) => {
    const meta: NounMeta = { ...options, softDelete: options.softDelete ?? false, entity: target as unknown as EntityClass };
    registry.set(meta.noun, meta);
    byEntity.set(meta.entity, meta);
  };
}

/** What is known of a noun. Throws RangeError for one that no loaded entity declares. */
export function nounMeta(key: Noun | EntityClass): NounMeta {
  const meta = typeof key === 'string' ? registry.get(key) : byEntity.get(key);
  if (!meta) throw new RangeError(`no entity declares the noun ${String(key)}`);
  return meta;
}

/** Every declared noun, in the order their modules load. */
export const allNouns = (): NounMeta[] => [...registry.values()];
