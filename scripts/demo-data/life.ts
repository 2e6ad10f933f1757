import type { Account } from './accounts';
import type { Random } from './random';
import type { Stage } from './sentences-zh';

export type Fate = 'PROSPECT' | 'NORMAL' | 'WARNED' | 'LOST';

/** A dealing and the workflow step, if any, that it leads to. */
export interface Beat {
  day: number;
  stage: Stage;
  step?: Step;
}

export interface Step {
  name: 'activate' | 'warn' | 'clear' | 'lose' | 'recover';
  reason: string | null;
  /** Code of the dictionary of lost reasons. */
  lostReason?: string;
}

export interface Life {
  created: number;
  beats: Beat[];
  /** Handed over by the supervisor on a day; until then somebody else held the customer. */
  transfer: { day: number; from: Account } | null;
  /** When the next contact after the last dealing is due, in days from today; null for none. */
  due: number | null;
}

const WARNINGS = ['连续两个月未取得联系', '续租意向不明，正在看其他项目', '对租金上调强烈不满', '投诉处理超时，满意度下降'] as const;
const WARNINGS_EN = ['No contact for two months', 'Looking at other sites', 'Unhappy with the rent review'] as const;

const warn = (random: Random, english: boolean): Step => ({ name: 'warn', reason: random.pick<string>(english ? WARNINGS_EN : WARNINGS) });
const lose = (random: Random): Step => {
  const lostReason = random.weighted({ PRICE: 26, COMPETITOR: 24, SERVICE: 12, NO_NEED: 12, MOVED: 10, NO_CONTACT: 8, CLOSED: 8 });
  return { name: 'lose', reason: null, lostReason };
};

/** The life of a customer over the last eighteen months, ending in the state that fate has for it. */
export function planLife(random: Random, owner: Account, english: boolean): Life {
  const fate = random.weighted({ PROSPECT: 28, NORMAL: 50, WARNED: 13, LOST: 9 });
  const created = -(fate === 'PROSPECT' ? random.int(4, 210) : random.int(130, 535));
  const stages = stagesOf(random, fate, english);
  const last = Math.max(created, -(fate === 'LOST' ? random.int(15, 110) : random.int(1, fate === 'PROSPECT' ? 30 : 50)));
  const between = stages.slice(2).map(() => random.int(created, last)).sort((a, b) => a - b);
  const days = [created, ...between, last];
  const beats = stages.map((beat, place) => ({ ...beat, day: days[place] ?? last }));
  return { created, beats, transfer: transferOf(random, owner, created, last), due: fate === 'LOST' ? null : dueDay(random, last) };
}

function stagesOf(random: Random, fate: Fate, english: boolean): Omit<Beat, 'day'>[] {
  const some = (stage: Stage, low: number, high: number) => Array.from({ length: random.int(low, high) }, () => ({ stage }));
  const opening = { stage: 'opening' } as const;
  if (fate === 'PROSPECT') return [opening, ...some('working', 1, 4)];
  const won = [opening, ...some('working', 0, 2), { stage: 'closing', step: { name: 'activate', reason: null } } as const, ...some('serving', 0, 2)];
  const warned = { stage: 'risk', step: warn(random, english) } as const;
  if (fate === 'WARNED') return [...won, warned, ...some('risk', 0, 2)];
  const lost = [warned, { stage: 'parting', step: lose(random) } as const];
  if (fate === 'LOST') return [...won, ...lost];
  const turn = random.weighted({ steady: 84, cleared: 12, recovered: 4 });
  if (turn === 'steady') return [...won, ...some('serving', 0, 3)];
  if (turn === 'cleared') return [...won, warned, { stage: 'serving', step: { name: 'clear', reason: null } }, ...some('serving', 0, 2)];
  const back = english ? 'Came back on their own' : '新场地不如预期，主动恢复合作';
  return [...won, ...lost, { stage: 'return', step: { name: 'recover', reason: back } }, ...some('serving', 1, 2)];
}

const COLLEAGUE: Partial<Record<Account, Account>> = {
  'chen.siyuan': 'wang.yutong', 'wang.yutong': 'chen.siyuan', 'liu.yang': 'zhao.xinyi', 'zhao.xinyi': 'liu.yang', 'daniel.carter': 'zhao.xinyi',
};

function transferOf(random: Random, owner: Account, created: number, last: number): Life['transfer'] {
  const from = COLLEAGUE[owner];
  if (!from || last - created < 20 || !random.chance(0.08)) return null;
  return { from, day: random.int(created + 5, last - 5) };
}

/** Some are overdue, some due today, some this week, many later, and for some nothing is arranged. */
function dueDay(random: Random, last: number): number | null {
  const when = random.weighted({ overdue: 12, today: 5, week: 20, later: 35, never: 28 });
  if (when === 'never') return null;
  return { overdue: () => (last < -1 ? -random.int(1, Math.min(21, -last - 1)) : 0), today: () => 0, week: () => random.int(1, 6), later: () => random.int(7, 60) }[when]();
}
