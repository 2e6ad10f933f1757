import { notFound } from '@/domain/refusal';
import { Session } from '@/entities/session';
import { raw, sql } from '../database/sql';
import type { Viewer } from '../viewer';

/** A signed-in device of the viewer's; never its token. */
export interface OwnSession extends Omit<Session, 'token' | 'userId'> {
  current: boolean;
}

const SHOWN = new Set(['id', 'createdAt', 'updatedAt', 'expiresAt', 'ipAddress', 'userAgent']);

/** The viewer's own live sessions, the one used last first. */
export async function listSessions(viewer: Viewer): Promise<OwnSession[]> {
  const shape = viewer.db.shape(Session);
  const rows = await viewer.db.read<Omit<OwnSession, 'current'>>(sql`SELECT ${shape.select('s', SHOWN)} FROM ${raw(shape.table)} s
    WHERE s.user_id = ${viewer.userId} AND s.expires_at > ${new Date()} ORDER BY s.updated_at DESC, s.id DESC`);
  return shape.hydrate(rows).map((row) => ({ ...row, current: row.id === viewer.sessionId }));
}

/** Ends one of the viewer's own sessions. NOT_FOUND for anybody else's. */
export async function revokeSession(viewer: Viewer, id: number): Promise<void> {
  const ended = await viewer.db.transaction((tx) => tx.execute(sql`DELETE FROM sessions WHERE id = ${id} AND user_id = ${viewer.userId}`));
  if (ended === 0) throw notFound();
}

/** Ends all of the viewer's sessions but the one at hand; resolves to how many those were. */
export const revokeOtherSessions = (viewer: Viewer): Promise<number> =>
  viewer.db.transaction((tx) => tx.execute(sql`DELETE FROM sessions WHERE user_id = ${viewer.userId} AND id <> ${viewer.sessionId ?? 0}`));

/** Ends the session at hand. */
export async function signOut(viewer: Viewer): Promise<void> {
  await viewer.db.transaction((tx) => tx.execute(sql`DELETE FROM sessions WHERE id = ${viewer.sessionId ?? 0} AND user_id = ${viewer.userId}`));
}
