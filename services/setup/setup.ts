import { passwordProblem } from '@/domain/password';
import { Refusal } from '@/domain/refusal';
import { type SetupInput, setupInput } from '@/domain/user-input';
import { validated } from '@/domain/validation';
import { Role } from '@/entities/role';
import type { Database, DatabaseTransaction } from '../database/database';
import { sql } from '../database/sql';
import { insertDepartment } from '../department/tree';
import { holdExclusively, ORGANISATION } from '../exclusive';
import { takeAttempt } from '../session/attempts';
import { type Client, hashPassword } from '../session/auth';
import { addressLimits } from '../session/limits';
import { type SignedIn, signIn } from '../session/sign-in';
import { readSetting, writeSetting } from '../settings';
import { insertUser } from '../user/insert';
import { systemViewer } from '../viewer';
import { write } from '../write';

const closed = () => new Refusal({ code: 'BLOCKED', message: 'setup.closed' });

/** Whether the first administrator is still to be created. Once there has been a user it is closed for ever. */
export async function isSetupOpen(db: Pick<Database | DatabaseTransaction, 'read'>): Promise<boolean> {
  if ((await readSetting(db, 'setup')) !== null) return false;
  const [row] = await db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM users`);
  return Number(row?.n ?? 0) === 0;
}

/**
 * First run: creates the company as the root department and its first system administrator, and signs that person in. Of any number of attempts
 * at once, one does it.
 */
export async function setUp(db: Database, input: SetupInput, client: Client): Promise<SignedIn> {
  if (!(await isSetupOpen(db))) throw closed();
  const { companyName, password, ...person } = validated(setupInput, input);
  const problem = passwordProblem(password, person);
  if (problem) throw new Refusal({ code: 'VALIDATION', message: problem, field: 'password' });
  // Nobody is signed in yet.
  await takeAttempt(db, addressLimits(client.address));
  await write(await systemViewer(db), { reason: 'setup' }, async (tx) => {
    await holdExclusively(tx.database, ORGANISATION);
    if (!(await isSetupOpen(tx.database))) throw closed();
    // Only for the one who gets in.
    const passwordHash = await hashPassword(db, password);
    await writeSetting(tx.database, 'setup', tx.now);
    const root = await insertDepartment(tx, { name: companyName, parent: null });
    const [administrator] = await tx.select(Role, sql`t.code = ${'SYSTEM_ADMIN'}`);
    if (!administrator) throw new Error('the built-in roles are missing: ensureDefaults has not run');
    await insertUser(tx, { ...person, departmentId: root.id, roleIds: [administrator.id], passwordHash });
  });
  return signIn(db, { email: person.email, password }, client);
}
