import { isFollowed, isOpen } from '@/domain/lead';
import { Refusal, type RefusalDetail, refusedOne } from '@/domain/refusal';
import { Lead } from '@/entities/lead';
import { User } from '@/entities/user';
import { sql } from '../database/sql';
import { isGranted } from '../role/granted';
import { demand } from '../scope';
import { demandHolder } from '../scope-check';
import { takeStep, transition } from '../transition';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

export interface LeadAssignManyInput {
  ids: number[];
  assigneeId: number;
  reason?: string | null;
}

export interface LeadAssignManyResult {
  leads: Lead[];
  /** One for each lead that stayed as it was; `field` is its place, `ids.3`. */
  refused: RefusalDetail[];
}

/** Gives a lead to somebody, who follows it from now on. */
export async function assignLead(viewer: Viewer, id: number, version: number, assigneeId: number): Promise<Lead> {
  return transition<Lead>(viewer, Lead, {
    id, version, step: 'assign', input: { assigneeId },
    patch: async (tx) => heldBy(tx, await demandFollower(tx, assigneeId)),
  });
}

/** Gives a lead that somebody follows to somebody else. */
export async function reassignLead(viewer: Viewer, id: number, version: number, assigneeId: number, reason: string | null): Promise<Lead> {
  return write(viewer, { command: { name: 'leadReassign', args: [id, version, assigneeId, reason] }, reason }, async (tx) => {
    const lead = await tx.find(Lead, id, 'lead:assign');
    const assignee = await demandFollower(tx, assigneeId);
    return handOver(tx, lead, version, assignee);
  });
}

/** Assigns or reassigns many at once. Those that may not go are named; the others go. */
export async function assignManyLeads(viewer: Viewer, input: LeadAssignManyInput): Promise<LeadAssignManyResult> {
  demand(viewer, 'lead:assign');
  return write(viewer, { command: { name: 'leadAssignMany', args: input }, reason: input.reason ?? null }, async (tx) => {
    const assignee = await demandFollower(tx, input.assigneeId);
    const leads: Lead[] = [];
    const refused: RefusalDetail[] = [];
    for (const [place, id] of input.ids.entries()) {
      const outcome = await assignOne(tx, id, assignee);
      if ('id' in outcome) leads.push(outcome);
      else refused.push({ ...outcome, field: `ids.${place}` });
    }
    return { leads, refused };
  });
}

async function assignOne(tx: WriteTransaction, id: number, assignee: User): Promise<Lead | RefusalDetail> {
  try {
    const lead = await tx.find(Lead, id, 'lead:assign');
    if (isFollowed(lead.status)) return await handOver(tx, lead, lead.version, assignee);
    const input = { assigneeId: assignee.id };
    return await takeStep<Lead>(tx, Lead, lead, { version: lead.version, step: 'assign', input, patch: () => heldBy(tx, assignee) });
  } catch (error) {
    return refusedOne(error);
  }
}

const heldBy = (tx: WriteTransaction, { id, departmentId }: User): Partial<Lead> => ({ ownerId: id, departmentId, assignedAt: tx.now });

async function handOver(tx: WriteTransaction, lead: Lead, version: number, assignee: User): Promise<Lead> {
  if (!isFollowed(lead.status)) throw new Refusal({ code: 'BLOCKED', message: isOpen(lead.status) ? 'lead.notAssigned' : 'lead.closed' }, lead);
  // Nothing changes where it is theirs already, but whoever asks has to know how it stands.
  if (assignee.id === lead.ownerId) return tx.update(Lead, lead, version, {});
  return tx.update(Lead, lead, version, heldBy(tx, assignee), 'reassign');
}

/** Whoever may make a customer of a lead can be asked to follow one: active, within reach, whatever the role is called. */
async function demandFollower(tx: WriteTransaction, userId: number): Promise<User> {
  const assignee = await demandHolder(tx, userId, 'lead:assign', 'assigneeId');
  const [able] = await tx.select(User, sql`t.id = ${userId} AND ${isGranted('t.id', 'lead:convert')}`);
  if (!able) throw new Refusal({ code: 'VALIDATION', message: 'lead.notFollower', field: 'assigneeId' });
  return assignee;
}
