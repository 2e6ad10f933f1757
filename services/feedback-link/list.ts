import { FeedbackLink } from '@/entities/feedback-link';
import { and, firstRows, raw, sql } from '../database/sql';
import { present } from '../read';
import { scopeCondition } from '../scope';
import type { Viewer } from '../viewer';

/** More were never sent: five each time that a ticket is handled, and twice is seldom. */
const AT_MOST = 50;

/** The links that went out about a ticket, of those that the viewer may read, the latest first. */
export async function linksOfTicket(viewer: Viewer, ticketId: number): Promise<FeedbackLink[]> {
  const shape = viewer.db.shape(FeedbackLink);
  const { top, limit } = firstRows(viewer.db.dialect, AT_MOST);
  const where = and([sql`t.ticket_id = ${ticketId}`, scopeCondition(viewer, 'feedbackLink', 'feedbackLink:read', 't')]);
  return present(viewer, 'feedbackLink', await viewer.db.read<FeedbackLink>(sql`SELECT ${top}${shape.select('t')} FROM ${raw(shape.table)} t WHERE ${where} ORDER BY t.id DESC${limit}`));
}
