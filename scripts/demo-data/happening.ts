import { validated } from '@/domain/validation';
import { customerDraft } from '@/domain/customer-input';
import { contactDraft } from '@/domain/contact-input';
import { interactionDraft } from '@/domain/interaction-input';
import { CUSTOMER_TAGS } from '@/domain/customer-tag';
import { Customer } from '@/entities/customer';
import { insertCustomer } from '@/services/customer/create';
import { writeTags } from '@/services/customer/tags';
import { addContact } from '@/services/contact/add';
import type { DatabaseTransaction } from '@/services/database/database';
import { itemId } from '@/services/dictionary/choice';
import { addInteraction } from '@/services/interaction/log';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import { type PlannedCustomer, tagsAt } from './customers';
import type { Event } from './events';
import type { Keeping } from './keeping';
import { stepThroughCase, takeMeasure } from './keeping-happening';
import type { Sale } from './orders';
import { writeInPast } from './past';
import { Selling } from './selling';

interface Known {
  id: number;
  contactIds: number[];
  /** Keys of the entries, by their place in the customer's life. */
  entries: Map<number, number>;
}

type Of<K extends Event['kind']> = Extract<Event, { kind: K }>;

/** Lets the plan's events happen, each as a write of the person who did it. */
export class Happening {
  private readonly selling: Selling;
  private readonly known = new Map<number, Known>();

  constructor(
    private readonly database: DatabaseTransaction, private readonly staff: ReadonlyMap<Account, Viewer>, private readonly customers: readonly PlannedCustomer[],
    products: ReadonlyMap<string, number>,
  ) {
    this.selling = new Selling(products);
  }

  async perform(event: Event | Sale | Keeping): Promise<void> {
    const viewer = this.viewer(event.actor);
    const reason = event.kind === 'step' ? event.step.reason : event.kind === 'orderStep' ? event.reason : event.kind === 'transfer' ? '客户分工调整' : event.kind === 'bin' ? '重复录入' : null;
    await writeInPast(this.database, { viewer, at: new Date(event.at), reason }, (tx) => this.write(tx, event));
  }

  private async write(tx: WriteTransaction, event: Event | Sale | Keeping): Promise<unknown> {
    switch (event.kind) {
      case 'create': return this.create(tx, event);
      case 'interaction': return this.deal(tx, event);
      case 'correction': return this.correct(tx, event);
      case 'step': return this.step(tx, event);
      case 'change': return this.change(tx, event);
      case 'transfer': return this.transfer(tx, event);
      case 'bin': return this.bin(tx, event);
      case 'measure': return takeMeasure(tx, this.of(event).id, event);
      default: return this.selling.perform(tx, event, this.of(event).id);
    }
  }

  private async create(tx: WriteTransaction, { customer: place, owner }: Of<'create'>): Promise<void> {
    const { draft, choices, contacts } = this.planned(place);
    const { viewer } = tx;
    const chosen = {
      gradeId: itemId(viewer, 'customer-grade', choices.gradeId), regionId: itemId(viewer, 'region', choices.regionId),
      industryId: choices.industryId && itemId(viewer, 'industry', choices.industryId), sourceId: itemId(viewer, 'customer-source', choices.sourceId),
    };
    const customer = await insertCustomer(tx, validated(customerDraft, { ...draft, ...chosen }), this.viewer(owner).userId ?? 0);
    await writeTags(tx, customer.id, [], tagsAt(place).flatMap((code) => itemId(viewer, CUSTOMER_TAGS, code) ?? []));
    const contactIds = [];
    for (const contact of contacts) {
      const roleId = itemId(viewer, 'contact-role', contact.role);
      contactIds.push((await addContact(tx, customer.id, validated(contactDraft, { ...contact.draft, roleId }))).id);
    }
    this.known.set(place, { id: customer.id, contactIds, entries: new Map() });
  }

  private async deal(tx: WriteTransaction, event: Of<'interaction'>): Promise<void> {
    const { id, contactIds, entries } = this.of(event);
    await tx.find(Customer, id, 'interaction:create');
    const { id: entry } = await addInteraction(tx, id, validated(interactionDraft, { ...event.draft, contactId: contactIds[event.contact] }));
    entries.set(event.beat, entry);
  }

  private async correct(tx: WriteTransaction, event: Of<'correction'>): Promise<void> {
    const { id, contactIds, entries } = this.of(event);
    const remark = this.planned(event.customer).english ? ' (Corrected: the size is as stated here.)' : '（更正：面积以本条为准。）';
    const draft = { ...event.draft, detail: `${event.draft.detail ?? ''}${remark}`, contactId: contactIds[event.contact] };
    await addInteraction(tx, id, { ...validated(interactionDraft, draft), correctsId: entries.get(event.beat) });
  }

  private async step(tx: WriteTransaction, event: Of<'step'>): Promise<void> {
    await stepThroughCase(tx, await tx.find(Customer, this.of(event).id, 'customer:read'), event.step);
  }

  private async change(tx: WriteTransaction, event: Of<'change'>): Promise<void> {
    const customer = await tx.find(Customer, this.of(event).id, 'customer:update');
    await tx.update(Customer, customer, customer.version, patchOf(tx.viewer, customer, event.field));
  }

  private async transfer(tx: WriteTransaction, event: Of<'transfer'>): Promise<void> {
    const customer = await tx.find(Customer, this.of(event).id, 'customer:transfer');
    const { userId, departmentId } = this.viewer(event.to);
    await tx.update(Customer, customer, customer.version, { ownerId: userId ?? 0, departmentId }, 'transfer');
  }

  private async bin(tx: WriteTransaction, event: Of<'bin'>): Promise<void> {
    const customer = await tx.find(Customer, this.of(event).id, 'customer:delete');
    await tx.update(Customer, customer, customer.version, { deletedAt: tx.now, deletedById: tx.viewer.userId }, 'delete');
  }

  /** The key of a customer that exists by now. */
  customerId(place: number): number {
    const known = this.known.get(place);
    if (!known) throw new Error(`the demo customer ${place} does not exist yet`);
    return known.id;
  }

  private planned(place: number): PlannedCustomer {
    const customer = this.customers[place];
    if (!customer) throw new RangeError(`no demo customer ${place}`);
    return customer;
  }

  private of({ customer }: Pick<Event, 'customer'>): Known {
    const known = this.known.get(customer);
    if (!known) throw new Error(`the demo customer ${customer} does not exist yet`);
    return known;
  }

  private viewer(account: Account): Viewer {
    const viewer = this.staff.get(account);
    if (!viewer) throw new RangeError(`no demo account ${account}`);
    return viewer;
  }
}

/** A small change that the record itself suggests: a step up, a tenth more. */
function patchOf(viewer: Viewer, customer: Customer, field: Of<'change'>['field']): Partial<Customer> {
  if (field === 'turnover') return customer.annualTurnover === null ? {} : { annualTurnover: Math.round((customer.annualTurnover * 1.1) / 1_000_000) * 1_000_000 };
  if (field !== 'grade') return { [field]: customer[field] < 5 ? customer[field] + 1 : 4 };
  const grades = viewer.dictionaries.items('customer-grade');
  const place = grades.findIndex(({ id }) => id === customer.gradeId);
  return { gradeId: grades[Math.min(place + 1, grades.length - 1)]?.id ?? customer.gradeId };
}
