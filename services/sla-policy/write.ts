import { USUAL_WARN_PERCENT } from '@/domain/sla-policy-defaults';
import { type SlaPolicyDraft, slaPolicyDraft, type SlaPolicyPatch, slaPolicyPatch } from '@/domain/sla-policy-input';
import { Refusal } from '@/domain/refusal';
import { validated } from '@/domain/validation';
import { SlaPolicy } from '@/entities/sla-policy';
import { sql } from '../database/sql';
import { demandChoices } from '../dictionary/choice';
import { type PageArgs, readPage, type Sort } from '../page';
import { removeRow } from '../remove';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { write } from '../write';
import type { WriteTransaction } from '../write-transaction';

/** Orders of the list of policies: each is an index. */
export const SLA_POLICY_SORTS: Record<string, Omit<Sort, 'key' | 'descending'>> = { CREATED_AT: { property: 'createdAt' } };

/** Field of a policy → code of the dictionary that it is chosen from. */
export const SLA_POLICY_CHOICES = { typeId: 'service-type', gradeId: 'customer-grade' } as const;

/** One page of the policies. */
export const listPolicies = (viewer: Viewer, args: PageArgs & { sort: Sort }) => readPage<SlaPolicy>(viewer, 'slaPolicy', args);

/** Adds a policy, which holds for what comes in from now on. DUPLICATE where there is one for the same type, priority and grade. */
export async function createPolicy(viewer: Viewer, input: SlaPolicyDraft): Promise<SlaPolicy> {
  demand(viewer, 'slaPolicy:create');
  const draft = validated(slaPolicyDraft, input) as Partial<SlaPolicy>;
  demandChoices(viewer, SLA_POLICY_CHOICES, draft);
  return write(viewer, { command: { name: 'slaPolicyCreate', args: input } }, (tx) => insertPolicy(tx, draft));
}

export async function insertPolicy(tx: WriteTransaction, draft: Partial<SlaPolicy>): Promise<SlaPolicy> {
  const policy = { warnPercent: USUAL_WARN_PERCENT, active: true, ...draft };
  demandPromise(policy);
  return tx.insert(SlaPolicy, { ...policy, scopeKey: await freeKey(tx, policy) });
}

/** Changes a policy. What was promised to whoever is waiting already stays promised. */
export async function updatePolicy(viewer: Viewer, id: number, version: number, input: SlaPolicyPatch): Promise<SlaPolicy> {
  const patch = validated(slaPolicyPatch, input) as Partial<SlaPolicy>;
  return write(viewer, { command: { name: 'slaPolicyUpdate', args: [id, version, input] } }, async (tx) => {
    const policy = await tx.find(SlaPolicy, id, 'slaPolicy:update');
    demandChoices(viewer, SLA_POLICY_CHOICES, patch, policy);
    const next = { ...policy, ...patch };
    demandPromise(next);
    return tx.update(SlaPolicy, policy, version, { ...patch, scopeKey: await freeKey(tx, next, id) });
  });
}

/** Deletes a policy for good. */
export async function deletePolicy(viewer: Viewer, id: number, version: number): Promise<SlaPolicy> {
  return write(viewer, { command: { name: 'slaPolicyDelete', args: [id, version] } }, async (tx) => {
    const policy = await tx.find(SlaPolicy, id, 'slaPolicy:delete');
    const { nameZh, nameEn, responseMinutes, resolutionMinutes } = policy;
    await removeRow(tx, SlaPolicy, policy, version, { nameZh, nameEn, responseMinutes, resolutionMinutes });
    return policy;
  });
}

async function freeKey(tx: WriteTransaction, { typeId, priority, gradeId }: Partial<SlaPolicy>, own = 0): Promise<string> {
  const key = [typeId, priority, gradeId].map((part) => part ?? '').join('|');
  const [taken] = await tx.select(SlaPolicy, sql`t.scope_key = ${key} AND t.id <> ${own}`);
  if (taken) throw new Refusal({ code: 'DUPLICATE', message: 'slaPolicy.taken' }, taken);
  return key;
}

function demandPromise({ responseMinutes, resolutionMinutes }: Partial<SlaPolicy>): void {
  if (responseMinutes || resolutionMinutes) return;
  throw new Refusal({ code: 'VALIDATION', message: 'slaPolicy.nothing', field: 'responseMinutes' });
}
