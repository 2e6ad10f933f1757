import type { FieldRight, Reach, RoleRowFragment, RoleUpdateInput } from '@/app/apollo/generated/graphql';
import { FIELD_RIGHTS } from '@/domain/field-rights';
import { REACHES } from '@/domain/permissions';

export const NONE = 'NONE';
/** What stands in a cell of the matrix: the reach of a permission or none, the right to a field. */
export type CellValue = Reach | FieldRight | typeof NONE;

/** A cell that was changed and not saved yet, with what stood there before. */
export interface Edit {
  from: CellValue;
  value: CellValue;
}

/** By `cellKey`. */
export type Edits = Readonly<Record<string, Edit>>;

const SEPARATOR = ' ';

/** `entry` is a permission, `customer:read`, or a field, `customer.phone`. */
export const cellKey = (roleId: string, entry: string) => `${roleId}${SEPARATOR}${entry}`;
const isField = (entry: string) => !entry.includes(':');

/** What the role has, as it is stored. */
export function storedValue(role: RoleRowFragment, entry: string): CellValue {
  if (isField(entry)) return role.fields?.find(({ field }) => field === entry)?.right ?? 'READ';
  return role.grants?.find(({ permission }) => permission === entry)?.reach ?? NONE;
}

/** The edits with one more; one that leads back to what is stored is none. */
export function withEdit(edits: Edits, role: RoleRowFragment, entry: string, value: CellValue): Edits {
  const { [cellKey(role.id, entry)]: _, ...others } = edits;
  const from = storedValue(role, entry);
  return value === from ? others : { ...others, [cellKey(role.id, entry)]: { from, value } };
}

/** The edits of one role, entry by entry. */
export function editsOf(edits: Edits, roleId: string): [entry: string, value: CellValue][] {
  const prefix = cellKey(roleId, '');
  return Object.entries(edits).flatMap(([key, { value }]) => (key.startsWith(prefix) ? [[key.slice(prefix.length), value] as [string, CellValue]] : []));
}

/** What to send for a role: the whole of its grants or fields, each only where something in it changed. */
export function inputOf(role: RoleRowFragment, edits: Edits): RoleUpdateInput {
  const changed = editsOf(edits, role.id);
  const grants = new Map<string, CellValue>(role.grants?.map(({ permission, reach }) => [permission, reach]));
  const fields = new Map<string, CellValue>(role.fields?.map(({ field, right }) => [field, right]));
  for (const [entry, value] of changed) (isField(entry) ? fields : grants).set(entry, value);
  return {
    ...(changed.some(([entry]) => !isField(entry)) && { grants: listOf(grants, REACHES).map(([permission, reach]) => ({ permission, reach })) }),
    ...(changed.some(([entry]) => isField(entry)) && { fields: listOf(fields, FIELD_RIGHTS).map(([field, right]) => ({ field, right })) }),
  };
}

/** The entries whose value is one of those allowed: "none" is no grant. */
function listOf<Value extends CellValue>(entries: ReadonlyMap<string, CellValue>, allowed: readonly Value[]): [string, Value][] {
  return [...entries].flatMap(([entry, value]) => allowed.filter((one) => one === value).map((one) => [entry, one] as [string, Value]));
}
