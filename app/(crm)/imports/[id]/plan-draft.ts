import type { ImportInspectQuery, ImportPlanInput } from '@/app/apollo/generated/graphql';
import { isErrorColumn } from '@/domain/import/columns';
import { type Lack, lacksOf } from '@/domain/import/lacks';
import { fieldsOf, type ImportField, targetOf } from '@/domain/import/target-fields';

export type Inspection = ImportInspectQuery['importInspect'];
export type DateOrder = NonNullable<ImportPlanInput['mapping'][number]['dateOrder']>;

/** A plan as it is put together: by column, where the API has it by field. */
export interface PlanDraft extends Pick<ImportInspectQuery['importInspect']['plan'], 'subject' | 'kind' | 'policy' | 'key' | 'unknownOwner' | 'missingChoice' | 'currency' | 'orderStatus' | 'missingProduct' | 'ticketStatus' | 'ticketType'> {
  /** Column → field; a column that is missing is not imported. */
  fields: Record<number, ImportField>;
  dateOrders: Partial<Record<ImportField, DateOrder>>;
  units: Partial<Record<ImportField, number>>;
  owner: { id: string; name: string } | null;
  externalSource: string;
  /** The system that keys of customers come from, in a file that names them. */
  customerSource: string;
}

export function draftOf({ plan, columns }: Inspection): PlanDraft {
  const { subject, kind, policy, key, unknownOwner, missingChoice, currency, orderStatus, missingProduct, ticketStatus, ticketType, owner, externalSource, customerSource, mapping } = plan;
  const known = mapping.map(({ columns: places, ...rest }) => ({ ...rest, places: places.filter((place) => place < columns.length) }));
  return {
    subject, kind, policy, key, unknownOwner, missingChoice, currency, orderStatus, missingProduct, ticketStatus, ticketType, owner: owner && { id: owner.id, name: owner.name }, externalSource: externalSource ?? '', customerSource: customerSource ?? '',
    fields: Object.fromEntries(known.flatMap(({ field, places }) => places.map((place) => [place, field]))),
    dateOrders: Object.fromEntries(known.flatMap(({ field, dateOrder }) => (dateOrder ? [[field, dateOrder]] : []))),
    units: Object.fromEntries(known.map(({ field, unit }) => [field, unit])),
  };
}

/** The plan for the API. */
export function planOf(draft: PlanDraft, { plan }: Inspection): ImportPlanInput {
  const { fields, dateOrders, units, owner, externalSource, customerSource, ...rest } = draft;
  const mapping = fieldsOf(draft.subject).flatMap((field) => {
    const columns = Object.entries(fields).flatMap(([column, target]) => (target === field ? [Number(column)] : []));
    return columns.length ? [{ field, columns, dateOrder: isDate(field) ? (dateOrders[field] ?? 'YMD') : null, unit: units[field] ?? 1 }] : [];
  });
  const named = (...keys: ImportField[]) => keys.some((key) => isMapped(draft, key));
  return {
    ...rest, encoding: plan.encoding, delimiter: plan.delimiter, mapping, ownerId: owner?.id ?? null,
    externalSource: named('externalId', 'orderKey', 'ticketKey') ? externalSource : null, customerSource: named('orderCustomerExternalId', 'ticketCustomerExternalId') ? customerSource : null,
  };
}

export const isMapped = ({ fields }: PlanDraft, field: ImportField): boolean => Object.values(fields).includes(field);
export const isDate = (field: ImportField): boolean => targetOf(field).reading === 'day' || targetOf(field).reading === 'instant';
export const isAmount = (field: ImportField): boolean => targetOf(field).reading === 'amount';
export const isChoice = (field: ImportField): boolean => ['choice', 'choices'].includes(targetOf(field).reading);

/** What still stands against going on, as a key below `imports.missing`. */
export const whatIsMissing = (draft: PlanDraft): Lack | null => lacksOf(draft.subject, { ...draft, fields: Object.values(draft.fields) })[0] ?? null;

/** The columns that can be imported: those of an error file are the product's own. */
export const ownColumns = ({ columns }: Inspection) => columns.map((column, place) => ({ ...column, place })).filter(({ header }) => !isErrorColumn(header));
