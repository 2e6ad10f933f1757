import type { CustomerDraft } from '@/domain/customer-input';
import { type LeadConversion, leadConversion } from '@/domain/lead-input';
import { opportunityDraft } from '@/domain/opportunity-input';
import { inPart } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Lead } from '@/entities/lead';
import { LeadContact } from '@/entities/lead-contact';
import type { Opportunity } from '@/entities/opportunity';
import { User } from '@/entities/user';
import { adoptContact, adoptCustomer } from '../customer/adopt';
import { CUSTOMER_CHOICES } from '../customer/derive';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { addInteraction } from '../interaction/log';
import { demandCustomer, insertOpportunity } from '../opportunity/create';
import { demand, fieldRight } from '../scope';
import { takeStep } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** How likely a success is, in percent, where nobody says. */
const DEFAULT_SUCCESS_RATE = 20;
const TITLE_LENGTH = 200;

/** What a lead became. */
export interface Converted {
  lead: Lead;
  /** How many attempts to reach them are interactions of the customer now. */
  interactions: number;
}

/**
 * Makes a customer of a lead, or links the one that the viewer names, with its contact and, where wanted, an opportunity; what was written down
 * about reaching them goes along under its own dates and authors. All of it in one transaction. Where a customer like it exists and the viewer
 * has not said which it is to be, nothing happens: DUPLICATE.
 */
export async function convertLead(viewer: Viewer, id: number, version: number, input: LeadConversion): Promise<Converted> {
  const wish = validated(leadConversion, input);
  if (wish.customer) inPart('customer', () => demandChoices(viewer, CUSTOMER_CHOICES, wish.customer ?? {}));
  if (wish.opportunity) demand(viewer, 'opportunity:create');
  return write(viewer, { command: { name: 'lead.convert', args: [id, version, input] } }, async (tx) => {
    let interactions = 0;
    const found = await tx.find(Lead, id, 'lead:convert');
    const lead = await takeStep<Lead>(tx, Lead, found, {
      version, step: 'convert',
      patch: async () => {
        const wanted = wish.customerId ?? found.customerId;
        const customer = wanted ? await linked(tx, wanted) : await created(tx, found, wish);
        const contact = await adoptContact(tx, customer, { name: found.contactName, phone: found.phone, email: found.email });
        const opportunity = wish.opportunity ? await openOpportunity(tx, found, customer, wish.opportunity) : null;
        interactions = await carryOver(tx, found, customer, contact?.id ?? null);
        return { customerId: customer.id, contactId: contact?.id ?? null, opportunityId: opportunity?.id ?? null, closedAt: tx.now };
      },
    });
    return { lead, interactions };
  });
}

/** Who is to hold what comes of it: whoever follows the lead; whoever converts it where that person has left. */
async function keeperOf(tx: WriteTransaction, { ownerId }: Lead): Promise<number> {
  const [owner] = ownerId === null ? [] : await tx.select(User, sql`t.id = ${ownerId}`);
  return owner?.active ? owner.id : (tx.viewer.userId ?? 0);
}

async function created(tx: WriteTransaction, lead: Lead, { customer, allowDuplicate }: LeadConversion): Promise<Customer> {
  const { kind, name, phone, email, regionId, sourceId, remark } = lead;
  const given = Object.fromEntries(Object.entries(customer ?? {}).filter(([, value]) => value !== undefined));
  const draft = { kind, name, phone, email, regionId, sourceId, remark, ...given } as CustomerDraft;
  const phoneSeen = given.phone !== undefined || fieldRight(tx.viewer, 'lead', 'phone') === 'READ';
  return adoptCustomer(tx, draft, { ownerId: await keeperOf(tx, lead), status: 'PROSPECT', phoneSeen, allowDuplicate: allowDuplicate ?? false, current: lead });
}

/** The customer that is linked: one that the viewer may write interactions of, because those of the lead go along. */
async function linked(tx: WriteTransaction, id: number): Promise<Customer> {
  await demandCustomer(tx, id);
  return tx.find(Customer, id, 'interaction:create');
}

async function openOpportunity(tx: WriteTransaction, lead: Lead, customer: Customer, wish: NonNullable<LeadConversion['opportunity']>): Promise<Opportunity> {
  const { title, description, successRate, amount, currency, expectedCloseOn } = wish;
  const draft = validated(opportunityDraft, {
    title, description: description ?? lead.interest ?? lead.remark ?? title, successRate: successRate ?? DEFAULT_SUCCESS_RATE, amount: amount ?? null,
    ...(currency ? { currency } : {}), expectedCloseOn: expectedCloseOn ?? null, customerKind: customer.kind, customerName: customer.name, customerId: customer.id,
    contactName: lead.contactName, contactPhone: lead.phone, sourceId: lead.sourceId, interest: lead.interest?.slice(0, TITLE_LENGTH) ?? null,
  });
  return insertOpportunity(tx, draft, await keeperOf(tx, lead));
}

/** Whoever wrote an entry stays its author, and it took place when it did. */
async function carryOver(tx: WriteTransaction, lead: Lead, customer: Customer, contactId: number | null): Promise<number> {
  const entries = await tx.select(LeadContact, sql`t.lead_id = ${lead.id} ORDER BY t.occurred_at, t.id`);
  for (const { channel, occurredAt, note, createdById, createdAt } of entries) {
    const [line = ''] = note.split('\n');
    const title = line.length > TITLE_LENGTH ? `${line.slice(0, TITLE_LENGTH - 1)}…` : line;
    await addInteraction(tx, customer.id, { channel, title, detail: title === note ? null : note, contactId, occurredAt, createdById, createdAt });
  }
  return entries.length;
}
