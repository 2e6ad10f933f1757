import { Role } from '@/entities/role';
import type { Department } from '@/entities/department';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { insertDepartment } from '@/services/department/tree';
import { holdExclusively, ORGANISATION } from '@/services/exclusive';
import { hashPassword } from '@/services/session/auth';
import { readSetting, writeSetting } from '@/services/settings';
import { isSetupOpen } from '@/services/setup/setup';
import { insertUser } from '@/services/user/insert';
import { systemViewer } from '@/services/viewer';
import { DEMO_PASSWORD, DEPARTMENTS, emailOf, STAFF } from './accounts';
import { writeInPast } from './past';

/** Says how far loading is: people first, then what they did. */
export const DEMO_SETTING = 'demo';
const DAY_MS = 86_400_000;
/** The company took the system into use a good eighteen months ago. */
const STARTED_DAYS_AGO = 560;

/** Sets the company up with its departments and people, if nobody has set anything up yet. */
export async function loadStaff(db: Database, now: Date): Promise<void> {
  if (!(await isSetupOpen(db))) return;
  const passwordHash = await hashPassword(db, DEMO_PASSWORD);
  const viewer = await systemViewer(db);
  await db.transaction(async (database) => {
    await holdExclusively(database, ORGANISATION);
    if (!(await isSetupOpen(database))) return;
    const at = new Date(now.getTime() - STARTED_DAYS_AGO * DAY_MS);
    await writeSetting(database, 'setup', at.toISOString());
    await writeSetting(database, DEMO_SETTING, 'people');
    await writeInPast(database, { viewer, at }, async (tx) => {
      const departments = new Map<string, Department>();
      for (const { key, name, above } of DEPARTMENTS) {
        departments.set(key, await insertDepartment(tx, { name, parent: (above && departments.get(above)) || null }));
      }
      const roles = new Map((await tx.select(Role, sql`1 = 1`)).map(({ code, id }) => [code, id]));
      for (const [place, { account, name, role, department }] of STAFF.entries()) {
        const user = await insertUser(tx, {
          name, email: emailOf(account), departmentId: departments.get(department)?.id ?? 0, roleIds: [roles.get(role) ?? 0], passwordHash,
        });
        const lastSignIn = new Date(now.getTime() - (place + 1) * DAY_MS * 0.4);
        await tx.database.execute(sql`UPDATE users SET last_sign_in_at = ${lastSignIn}, email_verified = ${true} WHERE id = ${user.id}`);
      }
    });
  });
}

/** Whether the people are the demo's and have done nothing yet. */
export const awaitsHistory = async (db: Database): Promise<boolean> => (await readSetting(db, DEMO_SETTING)) === 'people';
