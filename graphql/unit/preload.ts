import type { Unit } from '@/entities/unit';
import type { UnitHold } from '@/entities/unit-hold';
import { openHolds } from '@/services/unit-hold';
import { type Context, signedIn } from '../context';
import type { Selection } from '../selection';

/** A unit row with what the list already fetched for it. */
export interface UnitRow extends Unit {
  openHold?: UnitHold | null;
}

/** Fetches the holds of a list in one statement; every other relation is gathered by the loaders. */
export async function preloadUnits(context: Context, rows: UnitRow[], selection: Selection): Promise<void> {
  if (!rows.length || !selection.has('hold')) return;
  const holds = await openHolds(signedIn(context), rows.filter(({ holderId }) => holderId !== null));
  for (const row of rows) row.openHold = holds.get(row.id) ?? null;
}
