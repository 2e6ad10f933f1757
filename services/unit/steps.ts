import type { HeldStatus } from '@/domain/unit';
import { Unit } from '@/entities/unit';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { expireUnit } from './expire';
import { advanceHold, endHold, freed } from './hold';
import { demandNoOrder } from './in-order';

type Patch = (tx: WriteTransaction, unit: Unit) => Promise<Partial<Unit>>;

const advance = (stage: HeldStatus, step: string): Patch => async (tx, unit) => {
  await advanceHold(tx, unit.id, stage, step);
  return { reservedUntil: null };
};

/** What each step does beside the state. */
export const STEP_PATCHES: Record<string, Patch | undefined> = {
  release: async (tx, unit) => {
    await endHold(tx, unit.id, 'RELEASED', 'release');
    return freed(tx, unit);
  },
  subscribe: advance('SUBSCRIBED', 'subscribe'),
  sign: advance('SIGNED', 'sign'),
  settle: advance('SETTLED', 'settle'),
  cancel: async (tx, unit) => {
    await endHold(tx, unit.id, 'CANCELLED', 'cancel');
    return freed(tx, unit);
  },
};

/** Takes a unit one step on or back: release, subscribe, sign, settle, cancel, block or unblock. Its hold goes along. A unit in an order moves with the order alone. */
export async function stepUnit(viewer: Viewer, id: number, version: number, step: string, input: { reason?: string | null } = {}): Promise<Unit> {
  await expireUnit(viewer.db, id);
  const patch = STEP_PATCHES[step];
  const alone: Patch | undefined = patch && (async (tx, unit) => {
    await demandNoOrder(tx, unit);
    return patch(tx, unit);
  });
  return transition<Unit>(viewer, Unit, { id, version, step, reason: input.reason ?? null, input: { ...input }, ...(alone ? { patch: alone } : {}) });
}
