import { isWorkingTime } from '@/domain/business-calendar';
import { CHURN_CASE_STATUSES, CHURN_SIGNALS } from '@/domain/churn-case';
import { CARE_TASK_STATUSES } from '@/domain/care-task';
import { CUSTOMER_STATUSES } from '@/domain/customer';
import { ABC_CLASSES } from '@/domain/customer-abc';
import { LEAD_STATUSES } from '@/domain/lead';
import { OPPORTUNITY_STATUSES } from '@/domain/opportunity';
import { ORDER_STATUSES, PAYMENT_STATUSES } from '@/domain/order';
import { HOLD_ENDINGS, UNIT_STATUSES } from '@/domain/unit';
import { SERVICE_TICKET_STATUSES } from '@/domain/service-ticket';
import { ROLE_CODES } from '@/domain/roles';
import { DEMO_ACCOUNTS, DEMO_PASSWORD, emailOf, STAFF } from '@/scripts/demo-data/accounts';
import { loadDemo } from '@/scripts/demo-data/load';
import { sweepAttachments } from '@/services/attachment/sweep';
import { readBusinessCalendar } from '@/services/calendar-day/calendar';
import { raw, sql } from '@/services/database/sql';
import { signIn } from '@/services/session/sign-in';
import { emptyApp } from './support/app';

const NOW = new Date('2026-03-11T06:30:00Z');
const TABLES = ['departments', 'users', 'user_roles', 'opportunities', 'plan_items', 'customers', 'contacts', 'interactions', 'products', 'product_prices', 'stock_levels', 'orders', 'order_lines', 'receipts', 'search_entries', 'number_series',
  'projects', 'buildings', 'layouts', 'units', 'unit_holds', 'web_forms', 'saved_replies', 'assignment_rules', 'leads', 'lead_contacts', 'service_tickets', 'service_handlings', 'service_pauses', 'feedback_links', 'attachments', 'churn_cases', 'churn_measures'];
type App = Awaited<ReturnType<typeof emptyApp>>;

const rowsOf = (app: App, table: string) => app.container.db.read<Record<string, unknown>>(sql`SELECT * FROM ${raw(table)} ORDER BY ${raw(table === 'search_entries' ? 'term, noun, record_id, source' : '1, 2')}`);
// What the product itself ships with is dated by the clock.
const changesOf = (app: App) => app.container.db.read(sql`SELECT noun, record_id, customer_id, action, actor_id, before, after, reason, changed_at
  FROM changes WHERE changed_at < ${NOW} ORDER BY id`);
const countOf = async (app: App, query: string) => Number((await app.container.db.read<{ n: number }>(sql`SELECT COUNT(*) AS "n" FROM ${raw(query)}`))[0]?.n);

let first: App;
let second: App;
beforeAll(async () => {
  [first, second] = [await emptyApp('demo-first'), await emptyApp('demo-second')];
  expect(await loadDemo(first.container, NOW)).toBe(true);
  expect(await loadDemo(second.container, NOW)).toBe(true);
}, 400_000);
afterAll(async () => {
  await first.stop();
  await second.stop();
});

describe('the demo company', () => {
  it('is the same wherever it is loaded on the same day', async () => {
    for (const table of TABLES) expect(await rowsOf(second, table)).toEqual(await rowsOf(first, table));
    expect(await changesOf(second)).toEqual(await changesOf(first));
  });

  it('is loaded once', async () => {
    expect(await loadDemo(first.container, NOW)).toBe(false);
    expect(await countOf(first, 'customers')).toBe(300);
  });

  it('has customers in every state, contacts for each and eighteen months of dealings', async () => {
    for (const status of CUSTOMER_STATUSES) expect(await countOf(first, `customers WHERE status = '${status}'`)).toBeGreaterThan(10);
    expect(await countOf(first, 'customers c WHERE NOT EXISTS (SELECT 1 FROM contacts k WHERE k.customer_id = c.id)')).toBe(0);
    expect(await countOf(first, 'contacts')).toBeGreaterThan(550);
    const dealings = await countOf(first, 'interactions');
    expect(dealings).toBeGreaterThan(1300);
    expect(dealings).toBeLessThan(1800);
    expect(await countOf(first, 'interactions WHERE corrects_id IS NOT NULL')).toBeGreaterThan(0);
    expect(await countOf(first, "customers WHERE status = 'LOST' AND lost_reason_id IS NULL")).toBe(0);
    for (const abcClass of ABC_CLASSES) expect(await countOf(first, `customers WHERE abc_class = '${abcClass}'`)).toBeGreaterThan(3);
  });

  it('warns of customers who may be leaving: cases in every state and by every signal, measures with and without an outcome, and no customer contradicts its case', async () => {
    for (const status of CHURN_CASE_STATUSES) expect(await countOf(first, `churn_cases WHERE status = '${status}'`)).toBeGreaterThan(2);
    for (const signal of CHURN_SIGNALS) expect([signal, (await countOf(first, `churn_cases WHERE signal = '${signal}'`)) > 0]).toEqual([signal, true]);
    expect(await countOf(first, 'churn_measures WHERE outcome IS NULL')).toBeGreaterThan(3);
    expect(await countOf(first, 'churn_measures WHERE outcome IS NOT NULL')).toBeGreaterThan(30);
    expect(await countOf(first, "customers c WHERE c.status = 'WARNED' AND NOT EXISTS (SELECT 1 FROM churn_cases k WHERE k.customer_id = c.id AND k.closed_at IS NULL)")).toBe(0);
    expect(await countOf(first, "churn_cases k JOIN customers c ON c.id = k.customer_id WHERE k.closed_at IS NULL AND c.status <> 'WARNED'")).toBe(0);
    expect(await countOf(first, 'churn_cases WHERE closed_at < created_at')).toBe(0);
  });

  it('sells a property of 600 units in several buildings: units in every state, holds that ended in every way, each for a customer of its seller', async () => {
    expect(await countOf(first, 'units')).toBe(600);
    expect(await countOf(first, 'buildings')).toBe(6);
    expect(await countOf(first, "orders o JOIN units u ON u.id = o.unit_id WHERE o.status <> 'CANCELLED'")).toBeGreaterThan(40);
    for (const status of UNIT_STATUSES) expect(await countOf(first, `units WHERE status = '${status}'`)).toBeGreaterThan(10);
    for (const ending of HOLD_ENDINGS.filter((one) => one !== 'EXPIRED')) expect(await countOf(first, `unit_holds WHERE ending = '${ending}'`)).toBeGreaterThan(3);
    expect(await countOf(first, 'unit_holds h JOIN customers c ON c.id = h.customer_id WHERE c.owner_id <> h.owner_id')).toBe(0);
    expect(await countOf(first, "units u WHERE CASE WHEN u.holder_id IS NULL THEN 1 ELSE 0 END <> CASE WHEN u.status = 'AVAILABLE' OR u.status = 'BLOCKED' THEN 1 ELSE 0 END")).toBe(0);
  });

  it('has orders in every state and of every degree of payment, and customers who carry what theirs come to', async () => {
    for (const status of ORDER_STATUSES) expect(await countOf(first, `orders WHERE status = '${status}'`)).toBeGreaterThan(4);
    for (const status of PAYMENT_STATUSES) expect(await countOf(first, `orders WHERE payment_status = '${status}'`)).toBeGreaterThan(4);
    expect(await countOf(first, 'orders o WHERE o.subtotal <> (SELECT SUM(l.net) FROM order_lines l WHERE l.order_id = o.id)')).toBe(0);
    expect(await countOf(first, 'orders o WHERE o.received <> (SELECT COALESCE(SUM(r.amount), 0) FROM receipts r WHERE r.order_id = o.id)')).toBe(0);
    expect(await countOf(first, `customers c WHERE COALESCE(c.order_total, 0) <>
      (SELECT COALESCE(SUM(o.total), 0) FROM orders o WHERE o.customer_id = c.id AND o.status IN ('CONFIRMED', 'DELIVERED', 'COMPLETED'))`)).toBe(0);
  });

  it('keeps the dates on which things happened, none of them to come', async () => {
    const changes = await first.container.db.read<{ at: string | Date }>(sql`SELECT changed_at AS "at" FROM changes
      WHERE noun = ${'customer'} OR noun = ${'interaction'} ORDER BY id`);
    const times = changes.map(({ at }) => new Date(at).getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(-1)).toBeLessThan(NOW.getTime());
    expect(times[0]).toBeLessThan(NOW.getTime() - 500 * 86_400_000);
  });

  it('has next contacts that are overdue, due today and due this week', async () => {
    const due = await first.container.db.read<{ at: string | Date }>(sql`SELECT next_contact_at AS "at" FROM customers
      WHERE next_contact_at IS NOT NULL AND deleted_at IS NULL`);
    const days = due.map(({ at }) => Math.floor((new Date(at).getTime() + 28_800_000) / 86_400_000) - Math.floor((NOW.getTime() + 28_800_000) / 86_400_000));
    expect(days.filter((day) => day < 0).length).toBeGreaterThan(10);
    expect(days.filter((day) => day === 0).length).toBeGreaterThan(2);
    expect(days.filter((day) => day > 0 && day < 7).length).toBeGreaterThan(20);
  });

  it('has opportunities in every state, with plans that are done, due today, late and to come', async () => {
    for (const status of OPPORTUNITY_STATUSES) expect(await countOf(first, `opportunities WHERE status = '${status}'`)).toBeGreaterThan(4);
    expect(await countOf(first, "opportunities WHERE status = 'SUCCEEDED' AND (customer_id IS NULL OR open_items > 0)")).toBe(0);
    expect(await countOf(first, "opportunities WHERE status = 'FAILED' AND fail_reason_id IS NULL")).toBe(0);
    expect(await countOf(first, 'plan_items WHERE result IS NOT NULL')).toBeGreaterThan(60);
    expect(await countOf(first, 'plan_items WHERE waiver IS NOT NULL')).toBeGreaterThan(2);
    const day = '2026-03-11';
    for (const [sign, least] of [['<', 4], ['=', 2], ['>', 8]] as const) {
      expect(await countOf(first, `plan_items WHERE result IS NULL AND waiver IS NULL AND due_on ${sign} '${day}'`)).toBeGreaterThanOrEqual(least);
    }
  });

  it('has service tickets in every state: loops with their scores, some with the supervisor, duplicates, complaints with a cause', async () => {
    for (const status of SERVICE_TICKET_STATUSES) expect(await countOf(first, `service_tickets WHERE status = '${status}'`)).toBeGreaterThan(3);
    expect(await countOf(first, 'service_tickets WHERE loops > 0')).toBeGreaterThan(8);
    expect(await countOf(first, "service_tickets WHERE escalated_at IS NOT NULL AND status = 'ASSIGNED'")).toBeGreaterThan(0);
    expect(await countOf(first, 'service_tickets WHERE merged_into_id IS NOT NULL')).toBeGreaterThan(0);
    expect(await countOf(first, 'service_tickets WHERE complaint_cause_id IS NOT NULL')).toBeGreaterThan(10);
    expect(await countOf(first, 'service_tickets WHERE liable_department_id IS NOT NULL')).toBeGreaterThan(10);
    expect(await countOf(first, 'service_tickets WHERE product_id IS NOT NULL')).toBeGreaterThan(5);
    expect(await countOf(first, 'service_tickets t JOIN orders o ON o.id = t.order_id AND o.customer_id = t.customer_id')).toBeGreaterThan(2);
    expect(await countOf(first, 'feedback_links WHERE answered_at IS NOT NULL')).toBeGreaterThan(5);
    expect(await countOf(first, 'attachments')).toBeGreaterThan(20);
    expect(await sweepAttachments(first.container.db, first.container.settings.DATA_DIR, new Date(Date.now() + 2 * 86_400_000))).toBe(0);
    expect(await countOf(first, 'service_tickets t WHERE t.loops <> (SELECT COUNT(*) FROM service_handlings h WHERE h.ticket_id = t.id AND h.satisfaction < 3)')).toBe(0);
    expect(await countOf(first, "service_tickets t WHERE t.status = 'ARCHIVED' AND t.merged_into_id IS NULL AND (t.satisfaction IS NULL OR t.satisfaction < 3)")).toBe(0);
  });

  it('has tickets whose promise is kept, broken, at risk, late and waiting, and nobody at work at night', async () => {
    const at = `'${NOW.toISOString()}'`;
    for (const [what, least] of [
      [`sla_due_at < ${at}`, 3], [`sla_warn_at <= ${at} AND sla_due_at >= ${at}`, 3], ["waiting_since_at IS NOT NULL AND resolution_outcome = 'OPEN'", 1], ["resolution_outcome = 'KEPT'", 20], ["answer_outcome = 'BROKEN'", 4],
    ] as const) expect(await countOf(first, `service_tickets WHERE ${what}`)).toBeGreaterThan(least);
    const calendar = await readBusinessCalendar(first.container.db);
    const done = await first.container.db.read<{ at: string | Date }>(sql`SELECT handled_at AS "at" FROM service_handlings UNION ALL SELECT responded_at FROM service_tickets WHERE responded_at IS NOT NULL`);
    // Working hours end at the very instant at which what was done last was done.
    expect(done.filter((row) => ![0, 1, 10 * 60_000].some((ms) => isWorkingTime(calendar, new Date(new Date(row.at).getTime() - ms).toISOString())))).toEqual([]);
  });

  it('has leads in every state, some by a form, the converted ones with their customers, the recent ones alone scored for it', async () => {
    for (const status of LEAD_STATUSES) expect(await countOf(first, `leads WHERE status = '${status}'`)).toBeGreaterThan(3);
    expect(await countOf(first, 'leads WHERE web_form_id IS NOT NULL AND created_by_id IS NULL')).toBeGreaterThan(10);
    expect(await countOf(first, "leads WHERE (status = 'CONVERTED' AND customer_id IS NULL) OR (status <> 'CONVERTED' AND customer_id IS NOT NULL)")).toBe(0);
    expect(await countOf(first, "leads WHERE (status = 'DISQUALIFIED' AND disqualify_reason_id IS NULL) OR (status <> 'DISQUALIFIED' AND disqualify_reason_id IS NOT NULL)")).toBe(0);
    expect(await countOf(first, "leads l WHERE l.status = 'CONTACTED' AND NOT EXISTS (SELECT 1 FROM lead_contacts c WHERE c.lead_id = l.id)")).toBe(0);
    expect(await countOf(first, "leads WHERE score_rules LIKE '%RECENT' AND created_at < '2026-03-04T06:30:00.000Z'")).toBe(0);
  });

  it('has care tasks in every state, and what was done is an interaction of its customer', async () => {
    for (const status of CARE_TASK_STATUSES) expect(await countOf(first, `care_tasks WHERE status = '${status}'`)).toBeGreaterThan(0);
    expect(await countOf(first, "care_tasks WHERE status = 'PLANNED'")).toBeGreaterThan(10);
    expect(await countOf(first, "care_tasks k WHERE k.status = 'DONE' AND NOT EXISTS (SELECT 1 FROM interactions i WHERE i.id = k.interaction_id AND i.customer_id = k.customer_id)")).toBe(0);
    expect(await countOf(first, "care_tasks k WHERE k.status = 'DONE' AND k.occasion = 'RETURN_VISIT' AND k.answers IS NULL")).toBe(0);
  });

  it('lets every role in with the password that is printed at the start', async () => {
    expect(DEMO_ACCOUNTS.map(({ role }) => role).sort()).toEqual([...ROLE_CODES].sort());
    expect(STAFF.map(({ account }) => emailOf(account))).toEqual(expect.arrayContaining(DEMO_ACCOUNTS.map(({ email }) => email)));
    const email = emailOf('admin');
    const { userId } = await signIn(first.container.db, { email, password: DEMO_PASSWORD }, { address: '127.0.0.1', userAgent: null });
    expect(userId).toBeGreaterThan(0);
  });
});
