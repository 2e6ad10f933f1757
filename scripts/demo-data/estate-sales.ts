import { Unit } from '@/entities/unit';
import type { DatabaseTransaction } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { takeStep } from '@/services/transition';
import { reservePatch } from '@/services/unit/reserve';
import { STEP_PATCHES } from '@/services/unit/steps';
import { swapPatch } from '@/services/unit/swap';
import type { Viewer } from '@/services/viewer';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import { moveOrder, orderUnit, payOrder } from './estate-orders';
import { writeInPast } from './past';
import { Random } from './random';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const SELLERS: readonly Account[] = ['chen.siyuan', 'wang.yutong', 'liu.yang', 'zhao.xinyi', 'li.peishan', 'daniel.carter'];
/** The way that each sale went, how many went so, and how many of these by an order. */
const WAYS: readonly (readonly [steps: readonly string[], count: number, ordered: number])[] = [
  [['subscribe', 'sign', 'settle'], 72, 12], [['subscribe', 'sign'], 64, 14], [['subscribe'], 46, 12], [['release'], 14, 0], [['subscribe', 'sign', 'cancel'], 5, 0],
  [['subscribe', 'cancel'], 4, 2], [['subscribe', 'swap'], 5, 2], [[], 24, 7],
];
const BLOCKED = 18;

interface Buyer { id: number; seller: Viewer; since: number }

/** Sells, step by step, what has been sold of the units by now; a few are blocked. */
export async function sellUnits(database: DatabaseTransaction, staff: ReadonlyMap<Account, Viewer>, units: readonly Unit[], now: Date): Promise<void> {
  const random = new Random(600);
  const buyers = await buyersOf(database, SELLERS.flatMap((account) => staff.get(account) ?? []));
  const supervisor = staff.get('shen.guodong') as Viewer;
  const finance = staff.get('sun.lihua') as Viewer;
  const left = [...units];
  const draw = () => left.splice(random.int(0, left.length - 1), 1)[0] as Unit;
  for (let blocked = 0; blocked < BLOCKED; blocked += 1) {
    await step(database, { viewer: supervisor, at: new Date(now.getTime() - random.int(5, 300) * DAY_MS), reason: random.pick(['样板间', '抵押未解', '工程整改']) }, draw().id, 'block');
  }
  for (const [steps, count, ordered] of WAYS) {
    for (let sold = 0; sold < count; sold += 1) {
      const byOrder = sold < ordered;
      const buyer = random.pick(buyers);
      // What is only reserved was reserved in the last two days; the project's time is three.
      const start = steps.length ? startOf(buyer, now, random) : now.getTime() - random.int(1, 46) * HOUR_MS;
      const unit = draw();
      await step(database, { viewer: buyer.seller, at: new Date(start) }, unit.id, 'reserve', (tx, row) => reservePatch(tx, row, { customerId: buyer.id }));
      if (byOrder) await writeInPast(database, { viewer: buyer.seller, at: new Date(start + HOUR_MS / 2) }, (tx) => orderUnit(tx, buyer.id, unit, random.pick([0, 0, 100, 200])));
      for (const [place, name] of steps.entries()) {
        const acting = name === 'settle' ? finance : name === 'cancel' || name === 'swap' ? supervisor : buyer.seller;
        const at = new Date(Math.min(start + (place + 1) * random.int(20, 60) * HOUR_MS, now.getTime() - HOUR_MS));
        const reason = name === 'cancel' ? random.pick(['贷款未获批准', '家庭计划变化']) : name === 'swap' ? '客户想要更高的楼层' : null;
        if (byOrder && name !== 'swap') {
          if (name === 'sign') await writeInPast(database, { viewer: finance, at: new Date(at.getTime() - HOUR_MS) }, (tx) => payOrder(tx, unit.id, 0.3));
          if (name === 'settle') await writeInPast(database, { viewer: finance, at: new Date(at.getTime() - HOUR_MS) }, (tx) => payOrder(tx, unit.id, 1));
          await writeInPast(database, { viewer: name === 'settle' ? supervisor : acting, at, reason }, (tx) => moveOrder(tx, unit.id, name, reason));
          continue;
        }
        const patch = name === 'swap' ? swapTo(draw().id) : STEP_PATCHES[name];
        await step(database, { viewer: acting, at, reason }, unit.id, name, patch, { reason, unitId: unit.id });
      }
    }
  }
}

const startOf = ({ since }: Buyer, now: Date, random: Random): number => {
  const earliest = Math.max(since, now.getTime() - 380 * DAY_MS) + DAY_MS;
  const latest = now.getTime() - 9 * DAY_MS;
  return earliest + Math.floor(random.next() * Math.max(latest - earliest, HOUR_MS));
};

type Patch = (tx: WriteTransaction, unit: Unit) => Promise<Partial<Unit>>;
const swapTo = (unitId: number): Patch => (tx, unit) => swapPatch(tx, unit, unitId);

function step(
  database: DatabaseTransaction, write: Parameters<typeof writeInPast>[1], id: number, name: string, patch?: Patch, input: Record<string, unknown> = {},
): Promise<Unit> {
  return writeInPast(database, write, async (tx) => {
    const unit = await tx.find(Unit, id, 'unit:read');
    return takeStep(tx, Unit, unit, { version: unit.version, step: name, input: { reason: write.reason, customerId: id, ...input }, ...(patch ? { patch } : {}) });
  });
}

/** The customers of those who sell, live ones whom nobody warns of and who were known some weeks ago. */
async function buyersOf(database: DatabaseTransaction, sellers: readonly Viewer[]): Promise<Buyer[]> {
  const rows = await database.read<{ id: number; ownerId: number; since: string | Date }>(sql`
    SELECT id AS "id", owner_id AS "ownerId", created_at AS "since" FROM customers WHERE deleted_at IS NULL AND status = 'NORMAL' ORDER BY id`);
  return rows.flatMap(({ id, ownerId, since }) => {
    const seller = sellers.find(({ userId }) => userId === ownerId);
    return seller ? [{ id, seller, since: new Date(since).getTime() }] : [];
  });
}
