import { isProtected } from '@/domain/field-rights';
import type { Noun } from '@/domain/noun';
import { Refusal } from '@/domain/refusal';
import { fieldRight } from './scope';
import type { Viewer } from './viewer';

/** Refuses to overwrite a field that the viewer cannot see as it is: a mask must never be written back over the value. */
export function demandWritable(viewer: Viewer, noun: Noun, patch: object): void {
  const barred = Object.entries(patch).flatMap(([field, value]) =>
    value !== undefined && isProtected(noun, field) && fieldRight(viewer, noun, field) !== 'READ' ? [field] : [],
  );
  if (barred.length) throw new Refusal(barred.map((field) => ({ code: 'OUT_OF_SCOPE', message: 'forbiddenField', field, params: { field } })));
}
