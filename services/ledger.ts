import type { Noun } from '@/domain/noun';
import { Change } from '@/entities/change';
import type { DatabaseTransaction } from './database/database';
import { insertMany } from './database/insert-many';
import { holdExclusively } from './exclusive';

/** What one write did to one record, before it has a sequence number. */
export interface ChangeDraft {
  noun: Noun;
  recordId: number;
  customerId: number | null;
  action: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  reason: string | null;
}

/** Bookkeeping of every row, and what follows from other fields: the ledger tells nothing of it. */
export const SILENT_FIELDS: ReadonlySet<string> = new Set(['id', 'version', 'updatedAt', 'nameKey', 'nameSort', 'phoneDigits', 'mobileDigits', 'emailKey', 'path', '__typename',
  // What an order's lines add up to, which the lines tell; what a price list's or stock's bookkeeping adds; what an opportunity's plan tells.
  'lineCount', 'countedAt', 'openItems', 'nextDueOn',
  // How far a reminder rule has looked.
  'watchedUntil', 'watchedChange',
  // A key without its noun; the source and the reminder itself tell.
  'recordId',
  // What a lead's other fields come to.
  'score', 'scoreRules', 'priorityRank',
  // What a case's measures tell, and whom a rule is for in one word.
  'measureCount', 'scopeKey',
  // How the mail with a feedback link gets on its way; its token is nobody's business.
  'tokenHash', 'sendAfter', 'sendAttempts']);

/** The fields whose values differ, before and after; null when nothing changed that anybody would want to read. */
export function difference(before: object | null, after: object): { before: Record<string, unknown> | null; after: Record<string, unknown> } | null {
  const old = before as Record<string, unknown> | null;
  const was: Record<string, unknown> = {};
  const is: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(after)) {
    if (SILENT_FIELDS.has(field) || value === undefined) continue;
    if (old ? (old[field] ?? null) === (value ?? null) : value === null) continue;
    if (old) was[field] = old[field] ?? null;
    is[field] = value;
  }
  return Object.keys(is).length ? { before: old && was, after: is } : null;
}

/**
 * Appends at the end of a transaction. On SQL Server a number is given out before its row is visible: the lock, held until commit,
 * keeps a reader who has seen number n from missing a smaller one that commits later.
 */
export async function appendChanges(
  tx: DatabaseTransaction,
  drafts: readonly ChangeDraft[],
  by: { actorId: number | null; batchId: number | null; at: string },
): Promise<void> {
  if (!drafts.length) return;
  await holdExclusively(tx, 'zhike.ledger');
  await insertMany(tx, Change, drafts.map((draft) => ({
    noun: draft.noun, recordId: draft.recordId, customerId: draft.customerId, action: draft.action, actorId: by.actorId, batchId: by.batchId,
    before: draft.before && JSON.stringify(draft.before), after: draft.after && JSON.stringify(draft.after), reason: draft.reason, changedAt: by.at,
  })));
}
