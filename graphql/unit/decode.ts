import { inPart } from '@/domain/refusal';
import type { UnitPlan } from '@/domain/unit-input';
import type { UnitFilter } from '@/services/unit/list';
import { referenceId, referenceIds } from '../global-id';
import type { UnitFilterInput, UnitGenerateInput, UnitUpdateInput } from './inputs';

const CHOICES = ['propertyTypeId', 'facingId', 'decorationId', 'ownershipId'] as const;
type Choices = { [K in (typeof CHOICES)[number]]?: number | null };

const choicesOf = (input: { [K in (typeof CHOICES)[number]]?: string | null | undefined }): Choices =>
  Object.fromEntries(CHOICES.filter((field) => input[field] !== undefined).map((field) => [field, referenceId('DictionaryItem', input[field], field) ?? null]));

/** A unit input with keys in place of global ids; only what was given. */
export function decodeUnit<T extends UnitUpdateInput>(input: T): Omit<T, (typeof CHOICES)[number] | 'layoutId'> & Choices & { layoutId?: number | null } {
  const { layoutId, propertyTypeId: _type, facingId: _facing, decorationId: _decoration, ownershipId: _ownership, ...plain } = input;
  return { ...plain, ...choicesOf(input), ...(layoutId === undefined ? {} : { layoutId: referenceId('Layout', layoutId, 'layoutId') ?? null }) };
}

/** A plan with keys in place of global ids. */
export function decodePlan(input: UnitGenerateInput): UnitPlan {
  const { lines, propertyTypeId, decorationId, ownershipId, ...plain } = input;
  return {
    ...plain, ...choicesOf({ propertyTypeId, decorationId, ownershipId }), buildingId: referenceId('Building', input.buildingId, 'buildingId'),
    lines: lines.map(({ line, layoutId, facingId }, place) => inPart(`lines.${place}`, () => ({
      line, layoutId: referenceId('Layout', layoutId, 'layoutId'), facingId: referenceId('DictionaryItem', facingId, 'facingId') ?? null,
    }))),
  };
}

/** A filter with keys in place of global ids. */
export function decodeUnitFilter(filter: UnitFilterInput | null | undefined): UnitFilter | null {
  if (!filter) return null;
  return {
    ...filter, ids: referenceIds('Unit', filter.ids), projectIds: referenceIds('Project', filter.projectIds), buildingIds: referenceIds('Building', filter.buildingIds),
    layoutIds: referenceIds('Layout', filter.layoutIds), propertyTypeIds: referenceIds('DictionaryItem', filter.propertyTypeIds),
    facingIds: referenceIds('DictionaryItem', filter.facingIds), decorationIds: referenceIds('DictionaryItem', filter.decorationIds),
    holderIds: referenceIds('User', filter.holderIds),
  };
}
