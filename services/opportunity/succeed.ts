import { Refusal } from '@/domain/refusal';
import { Customer } from '@/entities/customer';
import { Opportunity } from '@/entities/opportunity';
import { adoptContact, adoptCustomer, reaches } from '../customer/adopt';
import { holdPlan } from '../plan-item/hold';
import { fieldRight } from '../scope';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import type { WriteTransaction } from '../write-transaction';
import { demandCustomer } from './create';

export interface SucceedInput {
  /** An existing customer that this is a success with, chosen by the viewer. */
  customerId?: number | null;
  /** Create the customer although one like it exists. */
  allowDuplicate?: boolean | null;
}

/**
 * The opportunity is won. In one transaction it becomes a customer with a contact, or is linked to the customer that the viewer names. Where one
 * like it exists and the viewer has not said which it is to be, nothing happens: DUPLICATE.
 */
export async function succeedOpportunity(viewer: Viewer, id: number, version: number, input: SucceedInput = {}): Promise<Opportunity> {
  return transition<Opportunity>(viewer, Opportunity, {
    id, version, step: 'succeed', input: { ...input },
    patch: async (tx, opportunity) => {
      // What was read of the plan may be old: from here on nobody else changes it.
      const { openItems } = await holdPlan(tx, opportunity);
      if (openItems > 0) throw new Refusal({ code: 'BLOCKED', message: 'opportunity.openItems' }, opportunity);
      const wanted = input.customerId ?? opportunity.customerId;
      const customer = wanted ? await existing(tx, wanted) : await created(tx, opportunity, input.allowDuplicate ?? false);
      const contact = await adoptContact(tx, customer, { name: opportunity.contactName, phone: opportunity.contactPhone });
      return { customerId: customer.id, contactId: contact?.id ?? null, closedAt: tx.now };
    },
  });
}

function created(tx: WriteTransaction, opportunity: Opportunity, allowDuplicate: boolean): Promise<Customer> {
  const { customerKind: kind, customerName: name, contactPhone: phone, sourceId, currency, ownerId } = opportunity;
  const phoneSeen = fieldRight(tx.viewer, 'opportunity', 'contactPhone') === 'READ';
  return adoptCustomer(tx, { kind, name, phone, sourceId, currency }, { ownerId, status: 'NORMAL', phoneSeen, allowDuplicate, current: opportunity });
}

/** The customer that is linked. One that had not dealt with us has now. */
async function existing(tx: WriteTransaction, id: number): Promise<Customer> {
  await demandCustomer(tx, id);
  const customer = await tx.find(Customer, id, 'customer:read');
  const activate = customer.status === 'PROSPECT' && (await reaches(tx, customer, 'customer:activate'));
  return activate ? takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: 'activate' }) : customer;
}
