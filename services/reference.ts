import type { Permission } from '@/domain/permissions';
import { Fault, Refusal } from '@/domain/refusal';
import { type EntityClass, nounMeta } from '@/entities/noun';
import type { WriteTransaction } from './write-transaction';

/** The record that an input refers to, if the viewer may read it. Throws VALIDATION naming the field: there is no such choice. */
export async function demandReference<T extends object>(tx: WriteTransaction, entity: EntityClass<T>, id: number, field: string): Promise<T> {
  try {
    return await tx.find(entity, id, `${nounMeta(entity).noun}:read` as Permission);
  } catch (error) {
    if (!(error instanceof Fault) || error.code !== 'NOT_FOUND') throw error;
    throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });
  }
}
