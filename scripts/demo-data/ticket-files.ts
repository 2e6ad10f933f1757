import { page, sheet, stainedCeiling } from './ticket-documents';
import type { TicketEvent } from './ticket-event';

interface File { name: string; content: Buffer }
type Of<K extends TicketEvent['kind']> = Extract<TicketEvent, { kind: K }>;

const MINUTE_MS = 60_000;

/** What customers send with a request, by its title. */
const SENT: Record<string, (ticket: number) => File[]> = {
  办公区空调漏水: (ticket) => [{ name: '会议室吊顶.png', content: stainedCeiling(ticket) }, { name: '走廊一侧.png', content: stainedCeiling(ticket + 3) }],
  物业费账单与合同不符: () => [
    { name: '三季度账单.csv', content: sheet([['项目', '面积（㎡）', '单价（元）', '金额（元）'], ['物业费', 1200, 18, 21_600], ['公共能耗费', 1200, 2.5, 3000]]) },
    { name: '合同附件二（费用标准）.pdf', content: page(['合同附件二：费用标准', '物业费：每平方米每月 18 元', '水电费：按表计量', '以上费用之外，出租方不另行收取。']) },
  ],
  发票抬头变更如何办理: () => [{ name: '更名通知书.pdf', content: page(['更名通知书', '我公司名称已变更，统一社会信用代码不变。', '后续发票请按新名称开具。']) }],
  'Nobody called back about the leak': (ticket) => [{ name: 'raised-floor.png', content: stainedCeiling(ticket) }],
  'Access cards for visiting auditors': () => [{ name: 'visitors.csv', content: sheet([['Name', 'From', 'Until'], ['A. Whitfield', '09:00', '18:00'], ['M. Okafor', '09:00', '18:00']]) }],
};

/** What whoever handled it wrote down on paper. */
const reportOf = ({ ticket, handling }: Of<'handled'>): File | null =>
  ticket % 3 !== 0 ? null : /\p{Script=Han}/u.test(handling) ? { name: '处理单.pdf', content: page(['服务处理单', handling, '客户签字：']) } : { name: 'work-report.pdf', content: page(['Work report', handling, 'Signed by the customer:']) };

/** The files of the demo tickets: sent with the request, or added by whoever handled it. */
export function planFiles(events: readonly TicketEvent[]): TicketEvent[] {
  const merged = new Set(events.flatMap(({ kind, ticket }) => (kind === 'merged' ? [ticket] : [])));
  return events.filter(({ ticket }) => !merged.has(ticket)).flatMap((event): TicketEvent[] => {
    const { at, actor, ticket } = event;
    if (event.kind === 'asked') return (SENT[event.story.title]?.(ticket) ?? []).map((file, place) => ({ kind: 'attached', at: at + (place + 1) * MINUTE_MS / 4, actor, ticket, ...file }));
    const report = event.kind === 'handled' ? reportOf(event) : null;
    return report ? [{ kind: 'attached', at: at - MINUTE_MS / 4, actor, ticket, ...report }] : [];
  });
}
