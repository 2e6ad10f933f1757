import { foldEmail } from '@/domain/text/email';
import { phoneDigits } from '@/domain/text/phone';
import { Lead } from '@/entities/lead';
import { and, firstRows, or, raw, sql } from '../database/sql';
import { liveCondition, present } from '../read';
import { fieldRight, scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

const MAX_SHOWN = 5;

/** Other live leads within reach with the same telephone or address, newest first, at most five. What the viewer may not see is not compared. */
export async function leadsAlike(viewer: Viewer, { id, phone, email }: Pick<Lead, 'id' | 'phone' | 'email'>): Promise<Lead[]> {
  const digits = phone && fieldRight(viewer, 'lead', 'phone') === 'READ' ? phoneDigits(phone).slice(0, 40) : '';
  const address = email && fieldRight(viewer, 'lead', 'email') === 'READ' ? foldEmail(email) : '';
  const tests = [...(digits.length >= 7 ? [sql`t.phone_digits = ${digits}`] : []), ...(address ? [sql`t.email_key = ${address}`] : [])];
  if (!tests.length) return [];
  const shape = viewer.db.shape(Lead);
  const { top, limit } = firstRows(viewer.db.dialect, MAX_SHOWN);
  const where = and([sql`t.id <> ${id}`, liveCondition('lead', 't'), scopeCondition(viewer, 'lead', 'lead:read', 't'), or(tests)]);
  return present(viewer, 'lead', await viewer.db.read<Lead>(sql`SELECT ${top}${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${where} ORDER BY t.id DESC${limit}`));
}
