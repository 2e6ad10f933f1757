import type { ImportPlan } from '@/domain/import/plan';
import { phoneDigits } from '@/domain/text/phone';
import { Contact } from '@/entities/contact';
import { Customer } from '@/entities/customer';
import { nameKey } from '../../customer/derive';
import { tagsOf } from '../../customer/tags';
import { raw, sql, type Sql, within } from '../../database/sql';
import { scopeCondition } from '../../scope';
import { slices } from '../slices';
import type { Reader } from '../subject-import';
import type { ImportSetup } from './setup';
import type { PreparedRow } from './prepare';

/** A stored customer that a row may be about. */
export interface Known {
  customer: Customer;
  readable: boolean;
  updatable: boolean;
  hasOrders: boolean;
  /** Its live contacts, where the rows carry contacts. */
  contacts: Contact[];
  /** Its tags, where the rows carry tags. */
  tags: readonly number[];
}

const PHONE_MINIMUM = 7;

const COLUMNS: Record<ImportPlan['key'], string> = { EXTERNAL_ID: 'external_id', NUMBER: 'number', NAME: 'name_key', LICENCE_NO: 'licence_no', PHONE: 'phone_digits' };

/** What a row is recognised by; null where it says nothing of the kind. Kept apart by kind for names. */
export function keyOf({ key }: ImportPlan, { customer, number }: PreparedRow): string | null {
  switch (key) {
    case 'EXTERNAL_ID': return customer.externalId || null;
    case 'NUMBER': return number;
    case 'LICENCE_NO': return customer.licenceNo || null;
    case 'NAME': return customer.name ? nameKey(customer.name, customer.kind) : null;
    case 'PHONE': return phoneKey(customer.phone);
  }
}

function phoneKey(phone: string | null | undefined): string | null {
  const digits = phone ? phoneDigits(phone).slice(0, 40) : '';
  return digits.length >= PHONE_MINIMUM ? digits : null;
}

const storedKey = ({ key }: ImportPlan, customer: Customer): string | null =>
  ({ EXTERNAL_ID: customer.externalId, NUMBER: customer.number, NAME: customer.nameKey, LICENCE_NO: customer.licenceNo, PHONE: customer.phoneDigits })[key];

const isSet = (flag: unknown): boolean => Boolean(Number(flag));

/** The live customers that rows with these keys are about, by key; several share one where names or telephones repeat. A statement per thousand keys. */
export async function findKnown(reader: Reader, { viewer, plan, columns }: ImportSetup, keys: readonly string[]): Promise<Map<string, Known[]>> {
  const found = new Map<string, Known[]>();
  const shape = reader.shape(Customer);
  const flag = (permission: 'customer:read' | 'customer:update') => sql`CASE WHEN ${scopeCondition(viewer, 'customer', permission, 't')} THEN 1 ELSE 0 END`;
  const ofSource = plan.key === 'EXTERNAL_ID' ? sql` AND t.external_source = ${plan.externalSource ?? ''}` : raw('');
  for (const some of slices(keys)) {
    const rows = shape.hydrate(await reader.read<Customer & { readable: number; updatable: number; hasOrders: number }>(sql`SELECT ${shape.select('t')},
      ${flag('customer:read')} AS "readable", ${flag('customer:update')} AS "updatable",
      CASE WHEN EXISTS (SELECT 1 FROM orders o WHERE o.customer_id = t.id) THEN 1 ELSE 0 END AS "hasOrders"
      FROM customers t WHERE t.deleted_at IS NULL${ofSource} AND ${within(raw(`t.${COLUMNS[plan.key]}`), some)} ORDER BY t.id`));
    for (const { readable, updatable, hasOrders, ...row } of rows) {
      const customer = row as Customer;
      const known = { customer, readable: isSet(readable), updatable: isSet(updatable), hasOrders: isSet(hasOrders), contacts: [], tags: [] };
      const key = storedKey(plan, customer) ?? '';
      found.set(key, [...(found.get(key) ?? []), known]);
    }
  }
  if (plan.policy === 'UPDATE' && columns.some(({ target }) => target.of === 'contact')) await addContacts(reader, [...found.values()].flat());
  if (plan.policy === 'UPDATE' && columns.some(({ target }) => target.reading === 'choices')) await addTags(reader, [...found.values()].flat());
  return found;
}

async function addContacts(reader: Reader, known: readonly Known[]): Promise<void> {
  const byCustomer = new Map(known.map((each) => [each.customer.id, each]));
  const shape = reader.shape(Contact);
  for (const some of slices([...byCustomer.keys()])) {
    const rows = await reader.read<Contact>(sql`SELECT ${shape.select('t')} FROM contacts t WHERE t.deleted_at IS NULL AND ${within(raw('t.customer_id'), some)} ORDER BY t.id`);
    for (const contact of shape.hydrate(rows)) byCustomer.get(contact.customerId)?.contacts.push(contact);
  }
}

async function addTags(reader: Reader, known: readonly Known[]): Promise<void> {
  for (const some of slices(known)) {
    const tags = await tagsOf(reader, some.map(({ customer }) => customer.id));
    for (const each of some) each.tags = tags.get(each.customer.id) ?? [];
  }
}

/** Which of these external ids are taken, by whom, and whether that record lies in the recycle bin: they are unique there too. */
export async function takenExternalIds(reader: Reader, { plan }: ImportSetup, ids: readonly string[]): Promise<Map<string, { id: number; deleted: boolean }>> {
  const taken = new Map<string, { id: number; deleted: boolean }>();
  for (const some of slices(ids)) {
    const condition: Sql = sql`external_source = ${plan.externalSource ?? ''} AND ${within(raw('external_id'), some)}`;
    const rows = await reader.read<{ id: number; externalId: string; deletedAt: unknown }>(
      sql`SELECT id AS "id", external_id AS "externalId", deleted_at AS "deletedAt" FROM customers WHERE ${condition}`,
    );
    for (const { id, externalId, deletedAt } of rows) taken.set(externalId, { id, deleted: deletedAt !== null });
  }
  return taken;
}
