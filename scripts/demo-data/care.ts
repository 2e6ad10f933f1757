import { addDays } from '@/domain/care-days';
import { asksQuestions } from '@/domain/care-rule';
import type { CareCompletion } from '@/domain/care-task-input';
import { localDay } from '@/domain/plan-item';
import type { VisitQuestion } from '@/domain/visit-sheet';
import { CareRule } from '@/entities/care-rule';
import { CareTask } from '@/entities/care-task';
import { Customer } from '@/entities/customer';
import { VisitSheet } from '@/entities/visit-sheet';
import { demandBudget, holdRule } from '@/services/care-rule/budget';
import { makeCareTasks } from '@/services/care-rule/make';
import { completionOf } from '@/services/care-task/complete';
import type { Database } from '@/services/database/database';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { takeStep } from '@/services/transition';
import type { Viewer } from '@/services/viewer';
import { questionsOf } from '@/services/visit-sheet';
import { write } from '@/services/write';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Account } from './accounts';
import { writeInPast } from './past';
import { Random } from './random';

const SEED = 20_261_111;
const LOOK_BACK = 21;
const DAY_MS = 24 * 60 * 60 * 1000;
/** So far apart the acts of that day are written down: all after everything else that happened. */
const APART_MS = 10;
const SUPERVISOR: Account = 'shen.guodong';

/** What the marketing people made of the rules that were shipped; amounts are minor units. */
const RULES: Record<string, Partial<CareRule>> = {
  BIRTHDAY: { gift: '生日鲜花', budgetPerTask: 19_800, budgetPerYear: 3_000_000, approvalAbove: 10_000, leadDays: 20 },
  HOLIDAY: { gift: '春节礼盒', budgetPerTask: 26_800, budgetPerYear: 6_000_000, approvalAbove: 10_000, leadDays: 30 },
  PURCHASE_ANNIVERSARY: { leadDays: 7 },
  DAY_AFTER_ORDER: {},
  RETURN_VISIT: { nameZh: '大客户三周回访', nameEn: 'Return visit every three weeks', days: 21, leadDays: 7 },
};
const VISITED_GRADE = 'MAJOR';

const WORDS = {
  done: ['电话祝贺，对方很高兴，说近期会来看新楼盘。', '已送达祝福，客户反馈使用良好，无其他需求。', '寒暄十分钟，客户提到明年有扩租计划，已记录。', '微信问候已回复，约下月见面。', '客户对物业响应速度比较满意，希望停车位再多些。'],
  skipped: ['客户出国，回来再联系。', '刚刚见过面，不重复打扰。', '联系人已离职，待更新。'],
  low: '客户对空调维修进度不满，已记录并承诺三天内回复。', tooDear: '金额偏高，换成贺卡即可。', gift: '生日鲜花（配送到公司）',
};

/** The care of the demo company: its rules, the tasks of the last weeks and of the days ahead, and what was done about them today. */
export async function addCare(db: Database, staff: ReadonlyMap<Account, Viewer>, now: Date): Promise<void> {
  const marketer = staff.get('zheng.kexin');
  if (!marketer) throw new Error('the demo company has nobody to keep its care rules');
  const today = localDay(now);
  await write(marketer, {}, async (tx) => {
    for (const rule of await tx.select(CareRule, sql`1 = 1 ORDER BY t.id`)) {
      const visited = asksQuestions(rule.occasion) ? { gradeId: itemId(marketer, 'customer-grade', VISITED_GRADE) } : {};
      await tx.update(CareRule, rule, rule.version, { ...RULES[rule.occasion], ...visited, active: true, startsOn: addDays(today, -LOOK_BACK), lookedOn: null });
    }
  });
  await makeCareTasks(db, new Date(now.getTime() - LOOK_BACK * DAY_MS));
  await makeCareTasks(db, now);
  await new CareDay(db, staff, now).live();
}

/** One day on which everybody looked through their tasks. */
class CareDay {
  private readonly random = new Random(SEED);
  private readonly holders: ReadonlyMap<number, Viewer>;

  constructor(private readonly db: Database, private readonly staff: ReadonlyMap<Account, Viewer>, private readonly now: Date) {
    this.holders = new Map([...staff.values()].map((viewer) => [viewer.userId ?? 0, viewer]));
  }

  async live(): Promise<void> {
    const today = localDay(this.now);
    const rows = await this.db.read<{ id: number; ownerId: number; late: number; gift: number }>(sql`SELECT k.id AS "id", c.owner_id AS "ownerId",
        CASE WHEN k.due_on < ${today} THEN 1 ELSE 0 END AS "late", CASE WHEN k.planned_cost IS NULL THEN 0 ELSE 1 END AS "gift"
      FROM care_tasks k JOIN customers c ON c.id = k.customer_id WHERE k.status = ${'PLANNED'} ORDER BY k.due_on, k.id`);
    await this.db.transaction(async (database) => {
      let clock = this.now.getTime() - rows.length * 3 * APART_MS;
      const at = () => new Date((clock += APART_MS));
      let gifts = 0;
      for (const [place, row] of rows.entries()) {
        const holder = this.holders.get(row.ownerId);
        if (!holder) continue;
        const supervisor = this.staff.get(SUPERVISOR) as Viewer;
        const act = (viewer: Viewer, work: (tx: WriteTransaction, task: CareTask) => Promise<unknown>) =>
          writeInPast(database, { viewer, at: at() }, async (tx) => { for (const task of await tx.select(CareTask, sql`t.id = ${row.id}`)) await work(tx, task); });
        if (Number(row.late)) await act(holder, (tx, task) => this.settle(tx, task, place));
        else if (Number(row.gift) && holder !== supervisor) {
          const fate = (gifts += 1) % 4;
          if (fate === 0) continue;
          await act(holder, (tx, task) => takeStep<CareTask>(tx, CareTask, task, { version: task.version, step: 'submit', input: { gift: WORDS.gift }, patch: () => ({ gift: WORDS.gift, submittedById: holder.userId }) }));
          if (fate !== 2) await act(supervisor, (tx, task) => decide(tx, task, fate === 1));
        }
      }
    });
  }

  /** Done, let go, or left to become later still. */
  private async settle(tx: WriteTransaction, task: CareTask, place: number): Promise<void> {
    if (place % 5 === 0) return;
    if (place % 5 === 1) {
      const reason = this.random.pick(WORDS.skipped);
      await takeStep<CareTask>(tx, CareTask, task, { version: task.version, step: 'skip', input: { reason }, patch: () => ({ skipReason: reason, completedAt: tx.now }) });
      return;
    }
    const [customer] = await tx.select(Customer, sql`t.id = ${task.customerId}`);
    const input = await this.outcome(tx, task, customer as Customer);
    await takeStep<CareTask>(tx, CareTask, task, { version: task.version, step: 'complete', input: { ...input }, patch: () => completionOf(tx, task, input) });
  }

  private async outcome(tx: WriteTransaction, task: CareTask, customer: Customer): Promise<CareCompletion> {
    // What was agreed for later is still agreed.
    const next = customer.nextContactAt;
    const known = { result: this.random.pick(WORDS.done), cost: task.gift ? 6800 : null, nextContactOn: next && localDay(new Date(next)) };
    if (!asksQuestions(task.occasion)) return known;
    const [sheet] = await tx.select(VisitSheet, sql`t.customer_kind = ${customer.kind} ORDER BY t.revision DESC`);
    const low = this.random.chance(0.15);
    const answers = questionsOf(sheet as VisitSheet).flatMap((question) => this.answer(question, low));
    return { ...known, ...(low ? { result: WORDS.low } : {}), visitSheetId: (sheet as VisitSheet).id, answers };
  }

  private answer({ key, kind, required }: VisitQuestion, low: boolean): NonNullable<CareCompletion['answers']> {
    if (kind === 'SCORE') return [{ question: key, score: low ? this.random.int(1, 3) : this.random.int(3, 5) }];
    if (!required && this.random.chance(0.5)) return [];
    return [kind === 'YES_NO' ? { question: key, yes: this.random.chance(0.4) } : { question: key, text: this.random.pick(WORDS.done) }];
  }
}

async function decide(tx: WriteTransaction, task: CareTask, approved: boolean): Promise<void> {
  const decision = { decidedById: tx.viewer.userId, decidedAt: tx.now };
  if (approved) await demandBudget(tx, await holdRule(tx, task.ruleId), { dueOn: task.dueOn, amount: task.plannedCost ?? 0 });
  await takeStep<CareTask>(tx, CareTask, task, {
    version: task.version, step: approved ? 'approve' : 'reject', input: { reason: WORDS.tooDear }, patch: () => (approved ? decision : { ...decision, rejectReason: WORDS.tooDear }),
  });
}
