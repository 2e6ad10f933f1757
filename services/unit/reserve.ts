import { Refusal } from '@/domain/refusal';
import { HELD_STATUSES } from '@/domain/unit';
import { type Reservation, reservation } from '@/domain/unit-input';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Project } from '@/entities/project';
import { Unit } from '@/entities/unit';
import type { User } from '@/entities/user';
import { sql } from '../database/sql';
import { readByIds } from '../read';
import { demandReference } from '../reference';
import { transition } from '../transition';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { expireUnit } from './expire';
import { startHold } from './hold';

const HOUR_MS = 3_600_000;

/**
 * Holds a unit for a customer that the viewer may read, for the project's time or fewer or more hours. Of all who try at once one gets it; the
 * others are told by whom it is held and until when, as far as they may know.
 */
export async function reserveUnit(viewer: Viewer, id: number, version: number, input: Partial<Reservation>): Promise<Unit> {
  await expireUnit(viewer.db, id);
  try {
    return await transition<Unit>(viewer, Unit, { id, version, step: 'reserve', input: { ...input }, patch: (tx, unit) => reservePatch(tx, unit, input) });
  } catch (error) {
    throw error instanceof Refusal ? await toldByWhom(viewer, id, error) : error;
  }
}

/** What reserving does beside the state: opens the hold, within a running write. */
export async function reservePatch(tx: WriteTransaction, unit: Unit, input: Partial<Reservation>): Promise<Partial<Unit>> {
  const { customerId, hours, remark = null } = validated(reservation, input);
  await demandReference(tx, Customer, customerId, 'customerId');
  const [project] = await tx.select(Project, sql`t.id = ${unit.projectId}`);
  const reservedUntil = new Date(Date.parse(tx.now) + (hours ?? project?.holdHours ?? 0) * HOUR_MS).toISOString();
  const holder = { ownerId: tx.viewer.userId ?? 0, departmentId: tx.viewer.departmentId };
  await startHold(tx, unit, { ...holder, customerId, stage: 'RESERVED', reservedUntil, price: unit.totalPrice, remark });
  return { holderId: holder.ownerId, departmentId: holder.departmentId, reservedUntil };
}

/** A refusal that came of somebody else's hold says so; every other one stays as it is. */
async function toldByWhom(viewer: Viewer, id: number, refusal: Refusal): Promise<Refusal> {
  const lost = refusal.details.some(({ code, field }) => !field && (code === 'INVALID_TRANSITION' || code === 'CONFLICT' || code === 'DUPLICATE'));
  const [unit] = lost ? await readByIds<Unit>(viewer, 'unit', [id]) : [];
  if (!unit || !(HELD_STATUSES as readonly string[]).includes(unit.status)) return refusal;
  const [holder] = unit.holderId === null ? [] : await readByIds<User>(viewer, 'user', [unit.holderId]);
  const until = unit.reservedUntil ? `${unit.reservedUntil.slice(0, 16).replace('T', ' ')} UTC` : null;
  const message = `unit.${until ? 'reserved' : 'taken'}${holder ? 'By' : ''}`;
  const params = { unit: unit.name, ...(holder ? { holder: holder.name } : {}), ...(until ? { until } : {}) };
  return new Refusal({ code: 'INVALID_TRANSITION', message, params }, unit);
}
