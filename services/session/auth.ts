import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth/minimal';
import { PASSWORD_MAX, PASSWORD_MIN } from '@/domain/password';
import type { Database } from '../database/database';
import { sql } from '../database/sql';
import { databaseAdapter } from './adapter';

export const SESSION_SECONDS = 30 * 24 * 60 * 60;
/** The only header that better-auth may take a client's address from; filled by us, see headersFor. */
const ADDRESS_HEADER = 'x-zhike-client';

function createAuth(db: Database) {
  return betterAuth({
    database: databaseAdapter(db),
    // Nothing signed by better-auth leaves the process: cookies are ours and hold the session's token itself.
    secret: randomBytes(32).toString('hex'),
    baseURL: 'http://localhost',
    logger: { disabled: true },
    telemetry: { enabled: false },
    user: { fields: { email: 'emailKey' } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      revokeSessionsOnPasswordReset: true,
    },
    databaseHooks: { session: { create: { before: async (session) => isActive(db, Number(session.userId)) } } },
    rateLimit: { enabled: false },
    advanced: { database: { generateId: 'serial' }, ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] } },
  });
}

// A disabled person with the right password gets as far as one with a wrong password: no session, and the same answer.
async function isActive(db: Database, userId: number): Promise<boolean> {
  const rows = await db.read(sql`SELECT id AS "id" FROM users WHERE id = ${userId} AND active = ${true}`);
  return rows.length === 1;
}

const instances = new WeakMap<Database, ReturnType<typeof createAuth>>();

/** better-auth on this database. Its HTTP handler is not mounted anywhere: services call its functions. */
export function authOf(db: Database): ReturnType<typeof createAuth> {
  let auth = instances.get(db);
  if (!auth) instances.set(db, (auth = createAuth(db)));
  return auth;
}

/** Who asks, as far as it can be trusted. */
export interface Client {
  address: string;
  userAgent: string | null;
}

/** The headers that better-auth sees: none of the browser's own. */
export const headersFor = ({ address, userAgent }: Client): Headers =>
  new Headers({ [ADDRESS_HEADER]: address, 'user-agent': (userAgent ?? '').replace(/[^\x20-\x7e]/g, '').slice(0, 400) });

/** The hash that is stored for a password: scrypt with a salt of its own, off the event loop. */
export const hashPassword = async (db: Database, password: string): Promise<string> => (await authOf(db).$context).password.hash(password);
