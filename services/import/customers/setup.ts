import { CONTACT_IMPORT_FIELDS } from '@/domain/import/customers/contact-fields';
import { CUSTOMER_IMPORT_FIELDS } from '@/domain/import/customers/customer-fields';
import { KEY_FIELDS } from '@/domain/import/options';
import type { ImportPlan } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { targetOf } from '@/domain/import/target-fields';
import type { Permission } from '@/domain/permissions';
import { Refusal, type RefusalDetail } from '@/domain/refusal';
import { isProtected } from '@/domain/field-rights';
import { demand, fieldRight } from '../../scope';
import { covers, type Holder } from '../../scope-check';
import type { Viewer } from '../../viewer';
import { Choices } from '../choices';
import { type Column, readableColumns } from '../columns';
import { People } from '../people';

/** Everything that stays the same from the first row of an import to the last. */
export interface ImportSetup {
  viewer: Viewer;
  plan: ImportPlan;
  columns: readonly Column[];
  choices: Choices;
  people: People;
  /** Who holds rows that name no owner. */
  holder: Holder;
  /** What the viewer needs towards whoever is to hold a new customer. */
  holderPermissions: readonly Permission[];
}

/** Checks that the viewer may carry out the plan at all and loads what every row needs. Throws Fault or Refusal. */
export async function setUpImport(viewer: Viewer, plan: ImportPlan, file: Sampled): Promise<ImportSetup> {
  const columns = await readableColumns(viewer, plan.mapping, file, [...CUSTOMER_IMPORT_FIELDS, ...CONTACT_IMPORT_FIELDS]);
  const withContacts = columns.some(({ target }) => target.of === 'contact');
  const holderPermissions: Permission[] = ['customer:create', ...(withContacts ? (['contact:create'] as const) : [])];
  for (const permission of [...holderPermissions, ...updatePermissions(plan, withContacts)]) demand(viewer, permission);
  demandFields(viewer, plan, file);
  const people = await People.of(viewer.db);
  const holder = people.withId(plan.ownerId ?? viewer.userId ?? 0);
  if (!holder?.active) throw new Refusal({ code: 'VALIDATION', message: 'validation.ownerInactive', field: 'ownerId' });
  if (!holderPermissions.every((permission) => covers(viewer, permission, holder))) {
    throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'import.owner.beyondReach', field: 'ownerId' });
  }
  return { viewer, plan, columns, choices: new Choices(viewer, plan), people, holder, holderPermissions };
}

const updatePermissions = ({ policy }: ImportPlan, withContacts: boolean): Permission[] =>
  policy === 'UPDATE' ? ['customer:update', ...(withContacts ? (['contact:update'] as const) : [])] : [];

/** A field that the viewer cannot see as it is can neither be written over nor be used to find out what is stored. */
function demandFields(viewer: Viewer, plan: ImportPlan, { headers }: Sampled): void {
  const wrong = plan.mapping.flatMap(({ field, columns }, place): RefusalDetail[] => {
    const { of, property } = targetOf(field);
    if (columns.some((column) => column >= headers.length)) return [{ code: 'VALIDATION', message: 'import.plan.noSuchColumn', field: `mapping.${place}.columns` }];
    const touched = plan.policy === 'UPDATE' || KEY_FIELDS[plan.key] === field;
    if ((of !== 'customer' && of !== 'contact') || !touched || !isProtected(of, property) || fieldRight(viewer, of, property) === 'READ') return [];
    return [{ code: 'OUT_OF_SCOPE', message: 'forbiddenField', field: `mapping.${place}.field`, params: { field: property } }];
  });
  if (wrong.length) throw new Refusal(wrong);
}
