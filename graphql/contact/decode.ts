import { referenceId } from '../global-id';
import type { ContactUpdateInput } from './inputs';

/** A contact input with keys in place of global ids; only what was given. */
export function decodeContact<T extends ContactUpdateInput>(input: T): Omit<T, 'roleId'> & { roleId?: number | null } {
  const { roleId, ...rest } = input;
  return roleId === undefined ? rest : { ...rest, roleId: referenceId('DictionaryItem', roleId, 'roleId') ?? null };
}
