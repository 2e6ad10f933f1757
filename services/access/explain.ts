import { isProtected } from '@/domain/field-rights';
import type { Noun } from '@/domain/noun';
import type { Permission, Reach } from '@/domain/permissions';
import { nounMeta } from '@/entities/noun';
import { raw, sql } from '../database/sql';
import { demand, fieldRight, reachOf } from '../scope';
import { covers, type Held } from '../scope-check';
import type { Viewer } from '../viewer';
import { holderOf } from './verbs';

/** What decided: the permission is missing, its reach ends before the record, the record is in the bin, the field is restricted, or nothing stands against it. */
export const ACCESS_DECIDERS = ['ROLE', 'REACH', 'STATE', 'FIELD', 'GRANTED'] as const;
export type AccessDecider = (typeof ACCESS_DECIDERS)[number];

export interface AccessExplanation {
  allowed: boolean;
  decidedBy: AccessDecider;
  permission: Permission;
  reach: Reach | null;
  /** The role that grants the reach or restricts the field. */
  roleId: number | null;
  field: string | null;
}

export interface AccessQuestion {
  noun: Noun;
  recordId: number;
  permission: Permission;
  field?: string | null;
}

/**
 * Why `subject` may or may not do something with a record: the answer of the same rules that enforce it. `asker` has to be able to read the record
 * or to be the subject; null where the record does not exist for them.
 */
export async function explainAccess(asker: Viewer, subject: Viewer, question: AccessQuestion): Promise<AccessExplanation | null> {
  demand(asker, 'access:explain');
  const facts = await recordFacts(asker, question.noun, question.recordId);
  const readable = `${question.noun}:read` as Permission;
  const open = facts && facts.holders.every((holder) => (holder ? covers(asker, readable, holder) : reachOf(asker, readable) !== undefined));
  if (!facts || (!open && asker.userId !== subject.userId)) return null;
  return judge(subject, question, facts);
}

interface Facts {
  deleted: boolean;
  /** The record that holds this one is in the bin, and this one out of reach with it. */
  parentDeleted: boolean;
  /** One entry; null where nobody holds rows of this noun. */
  holders: (Held | null)[];
}

function judge(subject: Viewer, { noun, permission, field }: AccessQuestion, facts: Facts): AccessExplanation {
  const grant = subject.rights.grants.get(permission);
  const verdict = (allowed: boolean, decidedBy: AccessDecider, roleId = grant?.roleId ?? null): AccessExplanation => ({
    allowed, decidedBy, permission, reach: grant?.reach ?? null, roleId: roleId || null, field: field ?? null,
  });
  if (!grant) return verdict(false, 'ROLE');
  if (facts.holders.some((holder) => holder && !covers(subject, permission, holder))) return verdict(false, 'REACH');
  if (facts.parentDeleted || facts.deleted !== permission.endsWith(':restore')) return verdict(false, 'STATE');
  if (field && isProtected(noun, field) && fieldRight(subject, noun, field) !== 'READ') {
    return verdict(false, 'FIELD', subject.rights.fields.get(`${noun}.${field}`)?.roleId ?? null);
  }
  return verdict(true, 'GRANTED');
}

async function recordFacts(viewer: Viewer, noun: Noun, id: number): Promise<Facts | null> {
  const { table, holding, softDelete } = nounMeta(noun);
  const deletedAt = raw(softDelete ? 't.deleted_at' : 'NULL');
  if (holding.by === 'shared') {
    const [row] = await viewer.db.read<{ deletedAt: unknown }>(sql`SELECT ${deletedAt} AS "deletedAt" FROM ${raw(table)} t WHERE t.id = ${id}`);
    return row ? { deleted: row.deletedAt !== null, parentDeleted: false, holders: [null] } : null;
  }
  const parent = holding.by === 'parent' ? nounMeta(holding.noun) : null;
  const join = parent && holding.by === 'parent' ? raw(`JOIN ${parent.table} held ON held.id = t.${holding.column}`) : raw('');
  const parentDeleted = raw(parent?.softDelete ? 'held.deleted_at' : 'NULL');
  const [row] = await viewer.db.read<{ deletedAt: unknown; parentDeletedAt: unknown; heldId: number }>(sql`
    SELECT ${deletedAt} AS "deletedAt", ${parentDeleted} AS "parentDeletedAt", ${raw(parent ? 'held.id' : 't.id')} AS "heldId" FROM ${raw(table)} t ${join} WHERE t.id = ${id}`);
  const holder = row ? await holderOf(viewer, parent ? parent.noun : noun, row.heldId) : null;
  return row && holder ? { deleted: row.deletedAt !== null, parentDeleted: row.parentDeletedAt !== null, holders: [holder] } : null;
}
