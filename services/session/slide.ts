import { sql } from '../database/sql';
import type { Viewer } from '../viewer';
import { SESSION_SECONDS } from './auth';
import { inBackground } from './background';

const HOUR = 60 * 60 * 1000;
const REMEMBERED = 10_000;
const lastSlide = new Map<number, number>();

/**
 * Whether the session is due to be prolonged, at most once an hour and node; if so it is, without anybody waiting for it. The caller renews the
 * browser's cookie then. Not part of reading the viewer: most requests cost nothing here but a look into a map.
 */
export function slideSession({ db, sessionId }: Viewer): boolean {
  if (sessionId === null) return false;
  const now = Date.now();
  if (now - (lastSlide.get(sessionId) ?? 0) < HOUR) return false;
  if (lastSlide.size >= REMEMBERED) lastSlide.clear();
  lastSlide.set(sessionId, now);
  inBackground('prolonging a session', async () => {
    await db.transaction((tx) => tx.execute(sql`UPDATE sessions SET expires_at = ${new Date(now + SESSION_SECONDS * 1000)}, updated_at = ${new Date(now)}
      WHERE id = ${sessionId} AND updated_at < ${new Date(now - HOUR)}`));
  });
  return true;
}
