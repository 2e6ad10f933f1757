import { Refusal } from '@/domain/refusal';
import type { Viewer } from '../viewer';

/**
 * Refuses ids that are not live items of the right dictionary. `choices` maps a field to the code of its dictionary; a value that the
 * record already has may be retired.
 */
export function demandChoices(viewer: Viewer, choices: Record<string, string>, input: object, current?: object): void {
  const wrong = Object.entries(choices).flatMap(([field, typeCode]) => {
    const id = (input as Record<string, unknown>)[field];
    if (typeof id !== 'number' || id === (current as Record<string, unknown> | undefined)?.[field]) return [];
    const item = viewer.dictionaries.items(typeCode).find((candidate) => candidate.id === id);
    return item?.active ? [] : [{ code: 'VALIDATION' as const, message: item ? 'validation.retired' : 'validation.reference', field }];
  });
  if (wrong.length) throw new Refusal(wrong);
}

/** The id of the item with this code, where the dictionary has one. */
export const itemId = (viewer: Viewer, typeCode: string, code: string): number | null =>
  viewer.dictionaries.items(typeCode).find((item) => item.code === code)?.id ?? null;
