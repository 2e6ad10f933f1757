import { type LeadDraft, leadDraft } from '@/domain/lead-input';
import type { InteractionChannel } from '@/domain/interaction';
import { validated } from '@/domain/validation';
import type { Account } from './accounts';
import { Calendar } from './calendar';
import { chineseCompany } from './company-names';
import { chinesePerson } from './person-names';
import { EAST } from './places';
import type { Plan } from './plan';
import { Random } from './random';

const SEED = 20_260_808;
const LEADS = 64;
const MINUTE_MS = 60_000;
const DAY_MS = 1440 * MINUTE_MS;
const CHINA_MS = 480 * MINUTE_MS;

/** What happened to a lead; `at` is in milliseconds since 1970, nobody acts where it came by a form. */
export type LeadEvent = { at: number; actor: Account | null; lead: number } & (
  | { kind: 'came'; draft: LeadDraft; source: string; form: number | null }
  | { kind: 'given'; to: Account }
  | { kind: 'tried'; channel: InteractionChannel; note: string }
  | { kind: 'qualified' }
  | { kind: 'converted'; customer: number }
  | { kind: 'aside'; reason: string; note: string }
);

const WISHES = [
  '想看云锦中心 300 平左右的精装办公室，年底前搬', '员工公寓团购，二十套起', '梧桐商务花园还有整层吗？需要独立出入口', '临港科技园研发楼，可租可售，先了解价格',
  '开一家社区咖啡店，找 80 平沿街商铺', '仓储面积 2000 平，要求层高 9 米', '公司扩租，现有面积不够', '想约周末看样板间', '请发一份最新的价目表', '总部选址，五千平以上',
] as const;
const TRIES: readonly (readonly [InteractionChannel, string])[] = [
  ['PHONE', '首次通话，对方正在开会，约下午再打。'], ['PHONE', '了解到预算约 300 万，年内要定。'], ['WECHAT', '已加微信，发了项目资料和户型图。'],
  ['PHONE', '无人接听。'], ['EMAIL', '发送报价和交通说明，等回复。'], ['VISIT', '上门拜访行政经理，确认面积和时间。'], ['MEETING', '线上会议介绍项目，对方希望周末看房。'],
];
const ASIDE = [
  ['UNREACHABLE', '三次拨打均无人接听。'], ['NO_BUDGET', '今年没有预算，明年再联系。'], ['WRONG_DATA', '号码是空号。'], ['OUTSIDE', '要找的是外地项目。'], ['COMPETITOR', '同行来询价。'],
  ['SPAM', '广告信息。'],
] as const;
const MANAGERS: readonly Account[] = ['chen.siyuan', 'chen.siyuan', 'wang.yutong', 'liu.yang', 'zhao.xinyi', 'li.peishan'];
const SUPERVISOR: Account = 'shen.guodong';
const MARKETER: Account = 'zheng.kexin';

type Fate = 'new' | 'given' | 'tried' | 'qualified' | 'converted' | 'aside';
/** How far a lead comes before it stays where it is. */
const TRIED: ReadonlySet<Fate> = new Set(['tried', 'qualified', 'converted', 'aside']);

/** The leads of the demo company in every state, in the order in which things happened. The same day gives the same ones. */
export function planLeads(now: Date, plan: Plan): LeadEvent[] {
  const random = new Random(SEED);
  const calendar = new Calendar(now);
  const taken = new Set<number>();
  const events = Array.from({ length: LEADS }, (_, lead) => lifeOf(random, calendar, plan, lead, taken)).flat();
  return events.filter(({ at }) => at < now.getTime()).sort((a, b) => a.at - b.at || a.lead - b.lead);
}

function lifeOf(random: Random, calendar: Calendar, plan: Plan, lead: number, taken: Set<number>): LeadEvent[] {
  const fate = random.weighted<Fate>({ new: 22, given: 14, tried: 24, qualified: 12, converted: 14, aside: 14 });
  const manager = random.pick(MANAGERS);
  const day = fate === 'new' ? -random.int(0, 5) : fate === 'given' ? -random.int(2, 9) : -random.int(12, 70);
  let clock = calendar.at(day, random.int(8, 9), random.int(0, 55));
  const latest = calendar.at(0, 9, 30);
  const events: LeadEvent[] = [];
  const customer = fate === 'converted' ? customerOf(random, plan, manager, clock, taken) : null;
  events.push({ ...arrival(random, plan, customer), at: clock, lead });
  const after = (minutes: number) => (clock = Math.max(clock + MINUTE_MS, Math.min(awake(clock + minutes * MINUTE_MS), latest)));
  if (fate === 'new') return events;
  events.push({ kind: 'given', to: manager, at: after(random.int(2, 60) * 10), actor: SUPERVISOR, lead });
  if (!TRIED.has(fate)) return events;
  for (let count = random.int(1, 3); count > 0; count -= 1) {
    const [channel, note] = random.pick(TRIES);
    events.push({ kind: 'tried', channel, note, at: after(random.int(3, 40) * 60), actor: manager, lead });
  }
  if (fate === 'aside') {
    const [reason, note] = random.pick(ASIDE);
    events.push({ kind: 'aside', reason, note, at: after(random.int(1, 30) * 60), actor: manager, lead });
  } else if (fate !== 'tried') events.push({ kind: 'qualified', at: after(random.int(1, 30) * 60), actor: manager, lead });
  if (customer !== null) events.push({ kind: 'converted', customer, at: after(random.int(2, 48) * 60), actor: manager, lead });
  return events;
}

/** The same moment, or one of the next morning where it falls into the night of the demo company. */
function awake(at: number): number {
  const minute = ((at + CHINA_MS) % DAY_MS) / MINUTE_MS;
  if (minute >= 9 * 60 && minute < 18 * 60) return at;
  const morning = at - (minute - 9 * 60 - (minute % 100)) * MINUTE_MS;
  return minute < 9 * 60 ? morning : morning + DAY_MS;
}

/** How it came: by a form of the web site, from the marketing people, or found by a supervisor. */
function arrival(random: Random, plan: Plan, customer: number | null): Omit<Extract<LeadEvent, { kind: 'came' }>, 'at' | 'lead'> {
  const way = random.weighted({ form: 50, marketing: 30, sales: 20 });
  const known = customer === null ? undefined : plan.customers[customer]?.draft;
  const organisation = known ? known.kind === 'ORGANISATION' : random.chance(0.65);
  const who = chinesePerson(random);
  const company = chineseCompany(random, random.pick(EAST).city).name;
  const name = known?.name ?? (organisation ? company : who.name);
  const draft = validated(leadDraft, {
    kind: organisation ? 'ORGANISATION' : 'PERSON', name, contactName: organisation ? who.name : null, phone: random.chance(0.88) ? `137${random.digits(8)}` : null,
    email: random.chance(0.45) ? `contact${random.digits(4)}@example.com` : null, interest: random.chance(0.85) ? random.pick(WISHES) : null,
  });
  const source = way === 'form' ? 'WEBSITE' : random.weighted({ EXHIBITION: 35, REFERRAL: 25, SOCIAL_MEDIA: 20, ADVERTISING: 20 });
  return { kind: 'came', draft, source, form: way === 'form' ? random.int(0, 1) : null, actor: way === 'form' ? null : way === 'marketing' ? MARKETER : SUPERVISOR };
}

/** A customer of that manager whom a lead could have led to: there by then, still there, and of no other lead. */
function customerOf(random: Random, plan: Plan, manager: Account, before: number, taken: Set<number>): number | null {
  const gone = new Set(plan.events.flatMap(({ kind, customer }) => (kind === 'bin' ? [customer] : [])));
  const own = plan.events.flatMap((event) => {
    const bought = event.kind === 'step' && event.step.name === 'activate' && event.at < before;
    return bought && !gone.has(event.customer) && !taken.has(event.customer) && plan.customers[event.customer]?.owner === manager ? [event.customer] : [];
  });
  if (!own.length) return null;
  const chosen = random.pick(own);
  taken.add(chosen);
  return chosen;
}
