import type { ContactDraft } from '@/domain/contact-input';
import type { CustomerDraft } from '@/domain/customer-input';
import { foldText } from '@/domain/text/normalise';
import type { Contact } from '@/entities/contact';
import type { Customer } from '@/entities/customer';
import { derivedColumns } from '../../customer/derive';
import { difference } from '../../ledger';
import { covers } from '../../scope-check';
import { isSound, rowProblem } from '../outcome';
import type { Choice } from '../choices';
import type { CellProblem } from '../problem';
import type { Reader } from '../subject-import';
import { findKnown, keyOf, type Known, takenExternalIds } from './existing';
import type { PreparedRow } from './prepare';
import type { ImportSetup } from './setup';

/** What becomes of a row. A row that repeats another of the same chunk is merged into it. */
export type Decision =
  | { act: 'CREATE'; row: PreparedRow; contacts: ContactDraft[] }
  | { act: 'UPDATE'; row: PreparedRow; known: Known; patch: Partial<Customer>; contacts: ContactPatch[]; tags: Choice[] }
  | { act: 'MERGE'; row: PreparedRow }
  | { act: 'SKIP'; row: PreparedRow; known: Known | null }
  | { act: 'FAIL'; row: PreparedRow; problems: CellProblem[] };

export type ContactPatch = { add: ContactDraft } | { change: Contact; patch: Partial<Contact> };

/** What the rows before this chunk have done, so that a dry run, which writes nothing, decides as the real one. */
export class Progress {
  /** Keys of the customers that this file created. */
  readonly created = new Set<string>();
  readonly externalIds = new Set<string>();
  /** Customers that a row of this file is about. */
  readonly touched = new Set<number>();

  /** Takes over what a chunk decided, once it is certain. */
  add(setup: ImportSetup, decisions: readonly Decision[]): void {
    for (const decision of decisions) {
      const key = keyOf(setup.plan, decision.row);
      if (decision.act === 'CREATE' && key) this.created.add(key);
      if (decision.act === 'CREATE' && decision.row.customer.externalId) this.externalIds.add(decision.row.customer.externalId);
      if (decision.act === 'UPDATE') this.touched.add(decision.known.customer.id);
    }
  }
}

/** Decides about the rows of a chunk, in file order. The same for the preview, the dry run and the run itself; three statements at most. */
export async function decide(reader: Reader, setup: ImportSetup, progress: Progress, rows: readonly PreparedRow[]): Promise<Decision[]> {
  const sound = rows.filter(isSound);
  const keys = setup.plan.policy === 'CREATE' ? [] : sound.flatMap((row) => keyOf(setup.plan, row) ?? []);
  const known = await findKnown(reader, setup, keys);
  const taken = await takenExternalIds(reader, setup, sound.flatMap(({ customer }) => customer.externalId ?? []));
  const chunk = new Chunk(setup, progress, known, taken);
  return rows.map((row) => chunk.decide(row));
}

class Chunk {
  private readonly here = new Map<string, Extract<Decision, { act: 'CREATE' }>>();
  private readonly externalIds = new Set<string>();
  private readonly updates = new Map<number, Extract<Decision, { act: 'UPDATE' }>>();

  constructor(
    private readonly setup: ImportSetup, private readonly progress: Progress, private readonly known: ReadonlyMap<string, Known[]>,
    private readonly taken: ReadonlyMap<string, { id: number; deleted: boolean }>,
  ) {}

  decide(row: PreparedRow): Decision {
    if (!isSound(row)) return { act: 'FAIL', row, problems: row.problems };
    const { policy, key: keyName } = this.setup.plan;
    const key = keyOf(this.setup.plan, row);
    const matches = (key && this.known.get(key)?.filter(({ customer }) => keyName !== 'NAME' || customer.kind === row.customer.kind)) || [];
    const repeated = key !== null && policy !== 'CREATE' ? this.here.get(key) : undefined;
    if (repeated) return this.repeat(row, repeated);
    if (matches.length && policy === 'SKIP') return { act: 'SKIP', row, known: matches[0] ?? null };
    if (matches.length && policy === 'UPDATE') return this.update(row, matches, this.progress.created.has(key ?? ''));
    // A dry run does not find what the real one would have written by now.
    if (key !== null && this.progress.created.has(key) && policy !== 'CREATE') return policy === 'SKIP' ? { act: 'SKIP', row, known: null } : { act: 'MERGE', row };
    if (keyName === 'NUMBER' && key !== null && policy !== 'CREATE') return this.fail(row, rowProblem('import.row.numberUnknown', { number: key }));
    return this.create(row, key);
  }

  private create(row: PreparedRow, key: string | null): Decision {
    const taken = this.externalIdProblem(row, null);
    if (taken) return this.fail(row, taken);
    const decision = { act: 'CREATE' as const, row: { ...row, customer: this.withCurrency(row.customer) }, contacts: row.contact ? [row.contact] : [] };
    if (key !== null) this.here.set(key, decision);
    if (row.customer.externalId) this.externalIds.add(row.customer.externalId);
    return decision;
  }

  /** Amounts of a new customer whose row names no currency are in that of the plan. A customer who is there already has one. */
  private withCurrency(customer: CustomerDraft): CustomerDraft {
    const hasAmount = 'registeredCapital' in customer || 'annualTurnover' in customer;
    return hasAmount ? { currency: this.setup.plan.currency, ...customer } : customer;
  }

  /** The second row of a chunk about one new customer: what it says is written with the first. */
  private repeat(row: PreparedRow, { row: first, contacts }: Extract<Decision, { act: 'CREATE' }>): Decision {
    if (this.setup.plan.policy === 'SKIP') return { act: 'SKIP', row, known: null };
    first.customer = this.withCurrency({ ...first.customer, ...row.customer, ...(row.kindNamed ? {} : { kind: first.customer.kind }) });
    Object.assign(first.choices, row.choices);
    first.tags.push(...row.tags);
    const same = contacts.find(({ name }) => isSameName(name, row.contact?.name));
    if (same) Object.assign(same, row.contact);
    else if (row.contact) contacts.push(row.contact);
    return { act: 'MERGE', row };
  }

  private update(row: PreparedRow, matches: readonly Known[], createdHere: boolean): Decision {
    const [known] = matches;
    if (!known || matches.length > 1) return this.fail(row, rowProblem('import.row.ambiguous', { count: matches.length }));
    if (!known.updatable) return this.fail(row, rowProblem(known.readable ? 'import.row.notYours' : 'import.row.elsewhere'));
    const patch = this.patchOf(row, known.customer);
    const wrong = this.externalIdProblem(row, known.customer.id) ?? this.ownerProblem(row, known.customer) ?? currencyProblem(row, known);
    if (wrong) return this.fail(row, wrong);
    const tags = row.tags.filter(({ id }) => !known.tags.includes(id));
    const earlier = this.updates.get(known.customer.id);
    if (earlier) {
      Object.assign(earlier.patch, patch);
      addContactPatch(earlier.contacts, row, known);
      earlier.tags.push(...tags);
      return { act: 'MERGE', row };
    }
    const contacts: ContactPatch[] = [];
    addContactPatch(contacts, row, known);
    const again = createdHere || this.progress.touched.has(known.customer.id);
    if (!again && !difference(known.customer, patch) && !contacts.length && !tags.length) return { act: 'SKIP', row, known };
    const decision = { act: 'UPDATE' as const, row, known, patch, contacts, tags };
    this.updates.set(known.customer.id, decision);
    return decision;
  }

  /** What the row says of the customer; an empty cell says nothing. */
  private patchOf(row: PreparedRow, customer: Customer): Partial<Customer> {
    const { kind, ...said } = row.customer as Partial<Customer>;
    const choices = Object.fromEntries(Object.entries(row.choices).map(([property, { id }]) => [property, id]));
    const owner = row.ownerNamed ? { ownerId: row.holder.ownerId, departmentId: row.holder.departmentId } : {};
    const patch = { ...said, ...choices, ...owner, ...(row.kindNamed && kind ? { kind } : {}) };
    return { ...patch, ...derivedColumns(patch, patch.kind ?? customer.kind) };
  }

  private ownerProblem(row: PreparedRow, customer: Customer): CellProblem | null {
    if (!row.ownerNamed || row.holder.ownerId === customer.ownerId || covers(this.setup.viewer, 'customer:transfer', row.holder)) return null;
    return { field: 'owner', message: 'outOfScope', params: { permission: 'customer:transfer' }, value: '' };
  }

  private externalIdProblem({ customer: { externalId } }: PreparedRow, ownId: number | null): CellProblem | null {
    if (!externalId) return null;
    const taken = this.taken.get(externalId);
    const inFile = ownId === null && (this.externalIds.has(externalId) || this.progress.externalIds.has(externalId));
    if (!inFile && (!taken || taken.id === ownId)) return null;
    return { field: 'externalId', message: taken?.deleted ? 'import.row.inBin' : 'import.row.externalIdTaken', value: externalId };
  }

  private fail(row: PreparedRow, problem: CellProblem): Decision {
    return { act: 'FAIL', row, problems: [...row.problems, problem] };
  }
}

/** The amounts of a customer's orders are in its currency. */
function currencyProblem({ customer: { currency } }: PreparedRow, { customer, hasOrders }: Known): CellProblem | null {
  if (!currency || currency === customer.currency || !hasOrders) return null;
  return { field: 'currency', message: 'customer.currencyInUse', value: currency };
}

const isSameName = (one: string, other: string | undefined) => other !== undefined && foldText(one) === foldText(other);

/** The contact of the row: added, or changed where the customer has one of that name. What an earlier row said of the same one is written with it. */
function addContactPatch(patches: ContactPatch[], { contact }: PreparedRow, known: Known): void {
  if (!contact) return;
  const earlier = patches.find((each) => isSameName('add' in each ? each.add.name : each.change.name, contact.name));
  if (earlier) return void Object.assign('add' in earlier ? earlier.add : earlier.patch, contact);
  const same = known.contacts.find(({ name }) => isSameName(name, contact.name));
  if (!same) patches.push({ add: { ...contact } });
  else if (difference(same, contact)) patches.push({ change: same, patch: { ...contact } as Partial<Contact> });
}
