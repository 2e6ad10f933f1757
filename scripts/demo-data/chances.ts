import { opportunityDraft, type OpportunityDraft } from '@/domain/opportunity-input';
import { validated } from '@/domain/validation';
import type { Account } from './accounts';
import { Calendar } from './calendar';
import { chineseCompany } from './company-names';
import { chinesePerson } from './person-names';
import type { Plan } from './plan';
import { EAST, SOUTH } from './places';
import { Random } from './random';

const SEED = 20_260_202;
const CHANCES = 72;
const MINUTE_MS = 60_000;
const YUAN = 100;
const STAGES = ['FIRST_CONTACT', 'NEEDS', 'PROPOSAL', 'NEGOTIATION', 'CLOSING'] as const;

/** What somebody did about an opportunity; `at` is in milliseconds since 1970. */
export type ChanceEvent = { at: number; actor: Account; chance: number } & (
  | { kind: 'found'; draft: OpportunityDraft; source: string; customer: number | null }
  | { kind: 'assigned'; to: Account }
  | { kind: 'planned'; item: number; todo: string; dueOn: string }
  | { kind: 'recorded'; item: number; result: string }
  | { kind: 'waived'; item: number; waiver: string }
  | { kind: 'moved'; stage: (typeof STAGES)[number]; rate: number }
  | { kind: 'won' }
  | { kind: 'failed'; reason: string; note: string }
  | { kind: 'reopened'; reason: string }
);

const ESTATES = ['云锦中心', '临港科技园', '金澜广场', '梧桐商务花园', '星港国际', '滨江一号'] as const;
const WANTS = ['整层办公租赁', '办公室扩租', '研发楼购买', '商铺租赁', '总部选址', '员工公寓团购', '仓储用房租赁', '展厅租赁'] as const;
const COMPETITORS = ['恒远商务园', '浦江国际中心', '瑞安产业园', null, null, null] as const;
const STEPS = [
  ['电话确认需求与预算', '对方预算已批，面积需求明确，约好看房。'], ['带看现场', '看了三个楼层，对采光满意，担心停车位。'],
  ['提交报价方案', '方案已发，对方要求再降两个点。'], ['与决策人面谈', '总经理到场，原则同意，等董事会纪要。'],
  ['核对合同条款', '法务提出三处修改，已逐条回复。'], ['陪同竞品比较', '客户看过竞品，认为我方配套更好。'], ['落实交付时间', '工程部确认可按期交付。'],
] as const;
const WAIVERS = ['客户已自行完成', '与前一项合并办理'] as const;
const FAILURES = [
  ['NO_BUDGET', '集团冻结了今年的扩租预算。'], ['COMPETITOR', '对方选择了租金更低的园区。'], ['NO_NEED', '办公人数减少，不再需要。'],
  ['TIMING', '项目推迟到明年。'], ['NOT_WORTH', '面积太小，跟进成本高。'],
] as const;
const RATES: Record<(typeof STAGES)[number], number> = { FIRST_CONTACT: 10, NEEDS: 30, PROPOSAL: 50, NEGOTIATION: 70, CLOSING: 90 };
const SUPERVISOR: Account = 'shen.guodong';
const MANAGERS: readonly Account[] = ['chen.siyuan', 'chen.siyuan', 'wang.yutong', 'liu.yang', 'zhao.xinyi', 'li.peishan'];

type Fate = 'new' | 'open' | 'won' | 'failed' | 'reopened';

/** The opportunities of the demo company in every state, with their plans, in the order in which things happened. The same day gives the same ones. */
export function planChances(now: Date, plan: Plan): ChanceEvent[] {
  const random = new Random(SEED);
  const calendar = new Calendar(now);
  const today = new Date(now.getTime() + 8 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  const events = Array.from({ length: CHANCES }, (_, chance) => new Chance(random, calendar, plan, chance, today).live()).flat();
  return events.filter(({ at }) => at < now.getTime()).sort((a, b) => a.at - b.at || a.chance - b.chance);
}

/** One opportunity, told day by day. */
class Chance {
  private readonly events: ChanceEvent[] = [];
  private readonly manager: Account;
  private readonly found: number;
  private clock = 0;
  private items = 0;

  constructor(
    private readonly random: Random, private readonly calendar: Calendar, private readonly company: Plan, private readonly chance: number,
    private readonly today: string,
  ) {
    this.manager = random.pick(MANAGERS);
    this.found = -random.int(6, 170);
  }

  live(): ChanceEvent[] {
    const { random } = this;
    const fate = random.weighted<Fate>({ new: 18, open: 44, won: 20, failed: 14, reopened: 4 });
    const found = { new: -random.int(0, 6), open: -random.int(8, 50) }[fate as string] ?? this.found;
    this.clock = this.calendar.at(found, 9, random.int(5, 25));
    this.find(fate);
    if (fate === 'new') return this.events;
    this.tell({ kind: 'assigned', to: this.manager }, SUPERVISOR, random.int(1, 30) * 60);
    const reached = fate === 'won' ? STAGES.length - 1 : random.int(0, STAGES.length - 2);
    for (let place = 0; place <= reached; place += 1) this.work(place);
    if (fate === 'won') this.tell({ kind: 'won' });
    else if (fate === 'open') this.plan(random.int(0, 2));
    else this.stop(fate);
    return this.events;
  }

  private find(fate: Fate): void {
    const { random, chance } = this;
    const known = fate === 'won' ? this.customerOf(this.manager) : null;
    const place = random.pick([...EAST, ...SOUTH]);
    const who = chinesePerson(random);
    const existing = known === null ? null : this.company.customers[known];
    const draft = validated(opportunityDraft, {
      title: `${random.pick(ESTATES)}${random.int(8, 320) * 10}㎡${random.pick(WANTS)}`, customerKind: existing?.draft.kind ?? 'ORGANISATION',
      customerName: existing?.draft.name ?? chineseCompany(random, place.city).name,
      contactName: existing ? null : who.name, contactPhone: existing ? null : `139${random.digits(8)}`,
      description: `${place.city}客户，${random.pick(['由老客户介绍', '展会上认识', '官网留言', '来电咨询'])}，希望${random.pick(['年内', '三个月内', '下季度'])}确定。`,
      successRate: random.pick([10, 20, 30]), amount: random.int(30, 4800) * 10_000 * YUAN, expectedCloseOn: this.day(random.int(-20, 150)),
      interest: random.chance(0.6) ? random.pick(ESTATES) : null, competitor: random.pick(COMPETITORS),
    });
    const source = random.weighted({ REFERRAL: 30, WEBSITE: 20, EXHIBITION: 20, COLD_CALL: 20, WALK_IN: 10 });
    const actor = random.chance(0.25) ? SUPERVISOR : this.manager;
    this.events.push({ kind: 'found', at: this.clock, actor, chance, draft, source, customer: known });
  }

  /** A stage: what was planned for it and what came of that. */
  private work(place: number): void {
    const { random } = this;
    const stage = STAGES[place] ?? STAGES[0];
    if (place > 0) this.tell({ kind: 'moved', stage, rate: RATES[stage] });
    for (let count = random.int(1, 2); count > 0; count -= 1) {
      const [todo, result] = STEPS[(place + count) % STEPS.length] ?? STEPS[0];
      const item = (this.items += 1);
      const due = this.clock + random.int(1, 5) * 1440 * MINUTE_MS;
      this.tell({ kind: 'planned', item, todo, dueOn: this.dayOf(due) });
      const late = random.chance(0.15) ? 3 * 1440 : 0;
      const wait = Math.max(5, Math.round((due - this.clock) / MINUTE_MS) - 60) + late;
      if (random.chance(0.08)) this.tell({ kind: 'waived', item, waiver: random.pick(WAIVERS) }, this.manager, wait);
      else this.tell({ kind: 'recorded', item, result }, this.manager, wait);
    }
  }

  /** What is still to be done: some of it late, some today, some to come. */
  private plan(count: number): void {
    const { random } = this;
    for (let left = count; left >= 0; left -= 1) {
      const [todo] = random.pick(STEPS);
      const day = random.weighted({ late: 20, today: 20, week: 40, later: 20 });
      const due = { late: () => -random.int(1, 6), today: () => 0, week: () => random.int(1, 6), later: () => random.int(7, 40) }[day]();
      this.tell({ kind: 'planned', item: (this.items += 1), todo, dueOn: this.day(due) }, this.manager, 10);
    }
  }

  private stop(fate: 'failed' | 'reopened'): void {
    const [reason, note] = this.random.pick(FAILURES);
    this.tell({ kind: 'failed', reason, note });
    if (fate === 'failed') return;
    this.tell({ kind: 'reopened', reason: '客户预算恢复，主动来电' }, SUPERVISOR, 10 * 1440);
    this.plan(1);
  }

  /** Time goes on by `minutes`; a night lies between most acts, and nothing happens that is still to come. */
  private tell(what: DistributiveOmit<ChanceEvent, 'at' | 'actor' | 'chance'>, actor: Account = this.manager, minutes = this.random.int(1, 4) * 1440): void {
    const latest = this.calendar.at(0, 9, 0) - (40 - this.events.length) * MINUTE_MS;
    this.clock = Math.max(this.clock + MINUTE_MS, Math.min(this.clock + minutes * MINUTE_MS, latest));
    this.events.push({ ...what, at: this.clock, actor, chance: this.chance });
  }

  private customerOf(manager: Account): number | null {
    // Somebody who had bought before it was found, and is still there.
    const gone = new Set(this.company.events.flatMap(({ kind, customer }) => (kind === 'bin' ? [customer] : [])));
    const own = this.company.events.flatMap((event) => {
      const bought = event.kind === 'step' && event.step.name === 'activate' && event.at < this.clock;
      return bought && !gone.has(event.customer) && this.company.customers[event.customer]?.owner === manager ? [event.customer] : [];
    });
    return own.length ? this.random.pick(own) : null;
  }

  private day(offset: number): string {
    return new Date(Date.parse(this.today) + offset * 86_400_000).toISOString().slice(0, 10);
  }

  private dayOf(at: number): string {
    return new Date(at + 8 * 60 * MINUTE_MS).toISOString().slice(0, 10);
  }
}

type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
