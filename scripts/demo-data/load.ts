import type { Container } from '@/container';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { holdExclusively, ORGANISATION } from '@/services/exclusive';
import { readSetting, writeSetting } from '@/services/settings';
import { type Viewer, viewerOfUser } from '@/services/viewer';
import { type Account, emailOf, STAFF } from './accounts';
import { Happening } from './happening';
import { planDemo } from './plan';
import { awaitsHistory, DEMO_SETTING, loadStaff } from './staff';

/**
 * Fills an empty database with the demo company: departments, people, 300 customers with their contacts, and what was done with them in the last
 * eighteen months, through the same writes as everything else. Does nothing where anybody has been set up. Resolves to whether it did something.
 */
export async function loadDemo({ db }: Pick<Container, 'db'>, now = new Date()): Promise<boolean> {
  await loadStaff(db, now);
  if (!(await awaitsHistory(db))) return false;
  const staff = await viewers(db);
  const plan = planDemo(now);
  return db.transaction(async (database) => {
    await holdExclusively(database, ORGANISATION);
    if ((await readSetting(database, DEMO_SETTING)) !== 'people') return false;
    const happening = new Happening(database, staff, plan.customers);
    for (const event of plan.events) await happening.perform(event);
    await writeSetting(database, DEMO_SETTING, now.toISOString());
    return true;
  });
}

async function viewers(db: Database): Promise<Map<Account, Viewer>> {
  const staff = new Map<Account, Viewer>();
  for (const { account } of STAFF) {
    const [user] = await db.read<{ id: number }>(sql`SELECT id AS "id" FROM users WHERE email_key = ${emailOf(account)}`);
    const viewer = user && (await viewerOfUser(db, user.id));
    if (!viewer) throw new Error(`the demo account ${account} is missing`);
    staff.set(account, viewer);
  }
  return staff;
}
