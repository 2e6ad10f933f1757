import { notFound, Refusal } from '@/domain/refusal';

export { toGlobalId } from '@/domain/global-id';

/** The type and key inside a global id, or null where it is none. */
export function parseGlobalId(globalId: string): { typeName: string; id: number } | null {
  const match = /^([A-Za-z]{1,40}):([1-9]\d{0,14})$/.exec(Buffer.from(globalId, 'base64url').toString());
  return match?.[1] && match[2] ? { typeName: match[1], id: Number(match[2]) } : null;
}

/** The key of the record that an operation is about. Whatever is not an id of this type does not exist: NOT_FOUND. */
export function recordId(typeName: string, globalId: string): number {
  const parsed = parseGlobalId(globalId);
  if (parsed?.typeName !== typeName || parsed.id > 2_147_483_647) throw notFound();
  return parsed.id;
}

/** The key of a record that an input refers to; null and undefined stay. Throws VALIDATION naming the field. */
export function referenceId(typeName: string, globalId: string, field: string): number;
export function referenceId(typeName: string, globalId: string | null | undefined, field: string): number | null | undefined;
export function referenceId(typeName: string, globalId: string | null | undefined, field: string): number | null | undefined {
  if (globalId === null || globalId === undefined) return globalId;
  const parsed = parseGlobalId(globalId);
  if (parsed?.typeName !== typeName || parsed.id > 2_147_483_647) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field });
  return parsed.id;
}

/** As referenceId for a list; an id of another type is simply none of ours and matches nothing. */
export function referenceIds(typeName: string, globalIds: readonly string[] | null | undefined): number[] | null {
  if (!globalIds) return null;
  return globalIds.map((globalId) => {
    const parsed = parseGlobalId(globalId);
    return parsed?.typeName === typeName && parsed.id <= 2_147_483_647 ? parsed.id : -1;
  });
}
