import { randomBytes } from 'node:crypto';
import path from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { hashToken } from '@/services/viewer';

import { TURNS } from './dataset';

/** Accounts of the dataset by how far they see: everything, a region, their own. */
const ACCOUNTS = { ALL: 'executive', DEPT_TREE: 'supervisor', SELF: 'manager' } as const;
export type Reach = keyof typeof ACCOUNTS;

export interface SignedIn {
  userId: number;
  token: string;
}

/** A fresh session for each of the people of a reach. */
export function signIn(folder: string, reach: Reach): SignedIn[] {
  const file = new BetterSqlite3(path.join(folder, 'zhike.sqlite'));
  const user = file.prepare('SELECT id FROM users WHERE email_key = ?').pluck();
  const session = file.prepare('INSERT INTO sessions (user_id, token, expires_at, created_at, updated_at) VALUES (?, ?, ?, ?, ?)');
  const now = Date.now();
  const [stamp, expires] = [new Date(now).toISOString(), new Date(now + 86_400_000).toISOString()];
  const people = Array.from({ length: TURNS }, (_, place) => {
    const token = randomBytes(32).toString('base64url');
    const userId = user.get(`${ACCOUNTS[reach]}-${place + 1}@bench.example`) as number;
    session.run(userId, hashToken(token), expires, stamp, stamp);
    return { userId, token };
  });
  file.close();
  return people;
}
