import { type LeadDraft, leadDraft } from '@/domain/lead-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { Lead } from '@/entities/lead';
import { Product } from '@/entities/product';
import { Project } from '@/entities/project';
import { demandDepartment } from '../department/create';
import { demandChoices } from '../dictionary/choice';
import { issueNumbers } from '../numbering';
import { demandReference } from '../reference';
import { demand } from '../scope';
import { covers, demandHolder } from '../scope-check';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';
import { derivedLeadColumns, LEAD_CHOICES } from './derive';

/** Writes down somebody who may want something. It waits for a supervisor, held by who found it or by the department that it is given to. */
export async function createLead(viewer: Viewer, input: LeadDraft): Promise<Lead> {
  demand(viewer, 'lead:create');
  const { departmentId, ...draft } = validated(leadDraft, input);
  demandChoices(viewer, LEAD_CHOICES, draft);
  return write(viewer, { command: { name: 'leadCreate', args: input } }, async (tx) => {
    await demandInterest(tx, draft);
    return insertLead(tx, draft, departmentId ? await receiver(tx, departmentId) : await finder(tx));
  });
}

/** Who holds a lead that nobody follows yet. */
type Waiting = Pick<Lead, 'ownerId' | 'departmentId'>;

/** Inserts an already validated lead within a running write. */
export async function insertLead(tx: WriteTransaction, draft: Omit<LeadDraft, 'departmentId'>, holder: Waiting & Partial<Pick<Lead, 'webFormId'>>): Promise<Lead> {
  const [number] = await issueNumbers(tx.database, 'XS', tx.now.slice(0, 10));
  const nothing = { phone: null, email: null, interest: null, productId: null, projectId: null, sourceId: null };
  const lead = { kind: 'ORGANISATION', ...nothing, ...draft, createdAt: tx.now } as Lead;
  return tx.insert(Lead, { ...lead, ...derivedLeadColumns(tx.viewer, lead, tx.now), ...holder, status: 'NEW', number: number as string });
}

/** What they are interested in is something that the viewer can see. */
export async function demandInterest(tx: WriteTransaction, { productId, projectId }: Pick<LeadDraft, 'productId' | 'projectId'>): Promise<void> {
  if (productId) await demandReference(tx, Product, productId, 'productId');
  if (projectId) await demandReference(tx, Project, projectId, 'projectId');
}

async function finder(tx: WriteTransaction): Promise<Waiting> {
  const owner = await demandHolder(tx, tx.viewer.userId ?? 0, 'lead:create');
  return { ownerId: owner.id, departmentId: owner.departmentId };
}

async function receiver(tx: WriteTransaction, departmentId: number): Promise<Waiting> {
  const department = await demandDepartment(tx, departmentId, 'departmentId');
  if (!covers(tx.viewer, 'lead:create', { ownerId: null, departmentId, departmentPath: department.path })) {
    throw new Refusal({ code: 'OUT_OF_SCOPE', message: 'outOfScope', field: 'departmentId', params: { permission: 'lead:create' } });
  }
  return { ownerId: null, departmentId };
}
