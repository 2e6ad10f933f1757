import type { UnitFactsFragment } from '@/app/apollo/generated/graphql';
import { decimal, readAll, whole } from '@/components/number-text';
import { HELD_STATUSES, AGREED_FIELDS } from '@/domain/unit';
import { AREA } from '../../values/number-fields';

/** The fields of a unit that are typed, and those that are chosen from a dictionary. */
export const TEXTS = ['entrance', 'floor', 'room', 'grossArea', 'netArea', 'totalPrice'] as const;
export const CHOICES = [['propertyTypeId', 'property-type', 'propertyType'], ['facingId', 'facing', 'facing'], ['decorationId', 'decoration', 'decoration'], ['ownershipId', 'ownership', 'ownership']] as const;

export type UnitTexts = Record<(typeof TEXTS)[number] | 'remark', string>;
type UnitChoices = Record<(typeof CHOICES)[number][0] | 'layoutId', string | null>;
export type UnitDraft = UnitTexts & UnitChoices;

/** A unit as it can be typed over. */
export const draftOf = (unit: UnitFactsFragment | null): UnitDraft => ({
  entrance: unit?.entrance ?? '1', floor: unit ? String(unit.floor) : '', room: unit?.room ?? '', grossArea: unit?.grossArea ?? '', netArea: unit?.netArea ?? '',
  totalPrice: unit?.totalPrice ?? '', remark: unit?.remark ?? '',
  layoutId: unit?.layout?.id ?? null, propertyTypeId: unit?.propertyType?.id ?? null, facingId: unit?.facing?.id ?? null, decorationId: unit?.decoration?.id ?? null,
  ownershipId: unit?.ownership?.id ?? null,
});

/** How the numbers of a unit are read. */
export const UNIT_NUMBERS = { floor: whole({ min: -9, max: 200 }), grossArea: AREA, netArea: AREA, totalPrice: decimal(2, { min: 0.01 }) };

/** What is sent; null while a number cannot be read. */
export function inputOf(draft: UnitDraft) {
  const { values } = readAll(UNIT_NUMBERS, draft);
  return values && { ...draft, ...values, remark: draft.remark || null };
}

/** The fields that a customer was promised: they stay while somebody holds the unit. */
export const fixedFields = (unit?: UnitFactsFragment): readonly string[] => (unit && (HELD_STATUSES as readonly string[]).includes(unit.status) ? AGREED_FIELDS : []);
