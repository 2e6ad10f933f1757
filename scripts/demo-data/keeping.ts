import type { Account } from './accounts';
import type { Event } from './events';
import type { Random } from './random';

/** A measure so that a customer who was warned of stays. */
export interface Keeping {
  at: number;
  actor: Account;
  customer: number;
  kind: 'measure';
  /** Code of the dictionary of kinds. */
  measure: string;
  note: string;
  /** Yuan. */
  cost: number;
  outcome: string | null;
}

const DAY_MS = 86_400_000;

/** Kind, what was done, cost in yuan, what came of it; in both languages. */
const MEASURES = [
  ['CALL', '电话回访，了解近期用量和顾虑', 'Call to hear what changed', 0, '对方愿意再谈，约了见面', 'They agreed to meet'],
  ['VISIT', '带区域总监上门拜访', 'Visit with the regional director', 600, '当面解释了服务改进，态度缓和', 'Explained what we changed; the mood is better'],
  ['DISCOUNT', '提供下一单九五折', 'Five percent off the next order', 3200, '表示会比较后答复', 'They will compare and come back'],
  ['GIFT', '中秋礼盒慰问', 'A gift basket for the holidays', 380, '收到，表示感谢', 'Received with thanks'],
  ['SERVICE', '免费上门检修一次', 'A free service visit', 900, '问题已解决，客户签字确认', 'Fixed and signed off'],
  ['TERMS', '账期由三十天放宽到六十天', 'Sixty days to pay instead of thirty', 0, '财务同意，正在走流程', 'Agreed with their finance'],
] as const;

/** Measures between each warning and how it ended, or today: most cases have one or two, some none. Some outcomes are still to be written down. */
export function planKeeping(random: Random, place: number, dealings: readonly Event[], english: boolean, now: number): Keeping[] {
  const steps = dealings.flatMap((event) => (event.kind === 'step' ? [event] : [])).sort((a, b) => a.at - b.at);
  return steps.flatMap((warning, turn) => {
    if (warning.step.name !== 'warn') return [];
    const next = steps[turn + 1];
    const end = (next?.at ?? now) - 60_000;
    const count = next?.step.name === 'lose' ? random.int(1, 3) : random.weighted({ none: 35, one: 40, two: 25 }) === 'none' ? 0 : random.int(1, 2);
    return Array.from({ length: count }, (_, n): Keeping => {
      const [measure, zh, en, cost, zhOutcome, enOutcome] = random.pick(MEASURES);
      const at = warning.at + Math.round(((end - warning.at) * (n + 1)) / (count + 1));
      const told = next !== undefined || at < now - 10 * DAY_MS || random.chance(0.3);
      return { at, actor: warning.actor, customer: place, kind: 'measure', measure, note: english ? en : zh, cost, outcome: told ? (english ? enOutcome : zhOutcome) : null };
    });
  });
}
