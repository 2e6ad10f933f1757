import { type OpportunityDraft, opportunityDraft } from '@/domain/opportunity-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Customer } from '@/entities/customer';
import { Opportunity } from '@/entities/opportunity';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { holdRecord } from '../exclusive';
import { issueNumbers } from '../numbering';
import { demand, scopeCondition } from '../scope';
import { demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Field of an opportunity → code of the dictionary that it is chosen from. */
export const OPPORTUNITY_CHOICES = { sourceId: 'customer-source', stageId: 'opportunity-stage', failReasonId: 'fail-reason' } as const;

/** Writes down a chance to sell. It waits, held by who found it, until a supervisor assigns it. */
export async function createOpportunity(viewer: Viewer, input: OpportunityDraft): Promise<Opportunity> {
  demand(viewer, 'opportunity:create');
  const draft = validated(opportunityDraft, input);
  demandChoices(viewer, OPPORTUNITY_CHOICES, draft);
  return write(viewer, { command: { name: 'opportunityCreate', args: input } }, async (tx) => {
    await demandCustomer(tx, draft.customerId);
    return insertOpportunity(tx, draft, viewer.userId ?? 0);
  });
}

/** Inserts an already validated opportunity within a running write. */
export async function insertOpportunity(tx: WriteTransaction, draft: OpportunityDraft, ownerId: number): Promise<Opportunity> {
  const owner = await demandHolder(tx, ownerId, 'opportunity:create');
  const [number] = await issueNumbers(tx.database, 'SJ', tx.now.slice(0, 10));
  return tx.insert(Opportunity, {
    customerKind: 'ORGANISATION', currency: 'CNY', ...(draft as Partial<Opportunity>), status: 'UNASSIGNED', openItems: 0,
    number: number as string, ownerId: owner.id, departmentId: owner.departmentId,
  });
}

/** A customer that is named is one that the viewer may read. It is held: nobody deletes it before what names it is there to be seen. */
export async function demandCustomer(tx: WriteTransaction, customerId: number | null | undefined): Promise<void> {
  if (!customerId) return;
  await holdRecord(tx.database, 'customer', customerId);
  const readable = scopeCondition(tx.viewer, 'customer', 'customer:read', 't');
  const [customer] = await tx.select(Customer, sql`t.id = ${customerId} AND t.deleted_at IS NULL AND ${readable}`);
  if (!customer) throw new Refusal({ code: 'VALIDATION', message: 'validation.reference', field: 'customerId' });
}
