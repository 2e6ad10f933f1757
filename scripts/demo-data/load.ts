import type { Container } from '@/container';
import type { Database, DatabaseTransaction } from '@/services/database/database';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { sql } from '@/services/database/sql';
import { holdExclusively, ORGANISATION } from '@/services/exclusive';
import { readSetting, writeSetting } from '@/services/settings';
import { classifyCustomers } from '@/services/customer/classify';
import { ageLeads } from '@/services/lead/age';
import { systemViewer, type Viewer, viewerOfUser } from '@/services/viewer';
import { type Account, emailOf, STAFF } from './accounts';
import { Calendar } from './calendar';
import { addCare } from './care';
import { addCatalogue, addStock } from './catalogue';
import { ChanceHappening } from './chance-happening';
import { planChances } from './chances';
import { loadEstate } from './estate';
import { Happening } from './happening';
import { scanOnce } from './keeping-happening';
import { LeadHappening } from './lead-happening';
import { planLeads } from './leads';
import { writeInPast } from './past';
import { Random } from './random';
import { planDemo } from './plan';
import { addPolicies } from './policies';
import { addReminders } from './reminders';
import { openServiceDesk } from './service-desk';
import { TicketHappening } from './ticket-happening';
import { planTickets } from './tickets';
import { awaitsHistory, DEMO_SETTING, loadStaff } from './staff';

const STOCK_SEED = 20_260_102;

/**
 * Fills an empty database with the demo company: departments, people, 300 customers with their contacts, opportunities with their plans, leads, service tickets with their files, and what
 * was done with them in the last eighteen months, a property of 600 units and its sales, through the same writes as everything else. Does nothing where
 * anybody has been set up. Resolves to whether it did something.
 */
export async function loadDemo({ db, settings }: Pick<Container, 'db' | 'settings'>, now = new Date()): Promise<boolean> {
  await loadStaff(db, now);
  if (!(await awaitsHistory(db))) return false;
  const staff = await viewers(db);
  const plan = planDemo(now);
  const nobody = await systemViewer(db);
  const loaded = await db.transaction(async (database) => {
    await holdExclusively(database, ORGANISATION);
    if ((await readSetting(database, DEMO_SETTING)) !== 'people') return false;
    const products = await openCatalogue(database, staff, now);
    const happening = new Happening(database, staff, plan.customers, products);
    const chances = new ChanceHappening(database, staff, (place) => happening.customerId(place));
    const leads = new LeadHappening(database, staff, nobody, (place) => happening.customerId(place));
    await leads.openForms(new Calendar(now));
    await openServiceDesk(database, staff, new Calendar(now));
    // The ledger tells things in the order in which they happened, whatever they are about.
    const tickets = new TicketHappening(database, staff, settings.DATA_DIR, products, (place) => happening.customerId(place));
    const events = [...plan.events, ...planChances(now, plan), ...planLeads(now, plan), ...planTickets(now, plan, await readBusinessCalendar(database))].sort((a, b) => a.at - b.at);
    for (const event of events) {
      if ('chance' in event) await chances.perform(event);
      else if ('lead' in event) await leads.perform(event);
      else if ('ticket' in event) await tickets.perform(event);
      else await happening.perform(event);
    }
    await loadEstate(database, staff, now);
    await writeInPast(database, { viewer: nobody, at: new Date(new Calendar(now).at(0, 2, 0)) }, scanOnce);
    await writeSetting(database, DEMO_SETTING, now.toISOString());
    return true;
  });
  if (loaded) await addCare(db, staff, now);
  if (loaded) await addReminders(db, now);
  // Most of them came in long ago.
  if (loaded) await ageLeads(db, now);
  if (loaded) await classifyCustomers(db, now);
  return loaded;
}

/** The catalogue as it was when the company began to sell, with what lies in the warehouses now, and what it promised from then on. Article number → key. */
async function openCatalogue(database: DatabaseTransaction, staff: ReadonlyMap<Account, Viewer>, now: Date): Promise<Map<string, number>> {
  const calendar = new Calendar(now);
  const [keeper, gateway] = [staff.get('admin'), staff.get('erp.gateway')];
  if (!keeper || !gateway) throw new Error('the demo company has nobody to keep its catalogue');
  await writeInPast(database, { viewer: keeper, at: new Date(calendar.at(-556, 10, 0)) }, (tx) => addCatalogue(tx, calendar));
  await writeInPast(database, { viewer: keeper, at: new Date(calendar.at(-556, 11, 0)) }, addPolicies);
  const products = new Map((await database.read<{ id: number; sku: string }>(sql`SELECT id AS "id", sku AS "sku" FROM products`)).map(({ id, sku }) => [sku, id]));
  await writeInPast(database, { viewer: gateway, at: new Date(calendar.at(-1, 2, 0)) }, (tx) => addStock(tx, products, new Random(STOCK_SEED)));
  return products;
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
