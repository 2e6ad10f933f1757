/** Where the values of a field have their words already, beside the page that shows them. */
const ELSEWHERE: Record<string, string> = {
  'order.paymentStatus': 'orders.payment',
  'unitHold.stage': 'workflow.unit.states',
  'reminderRule.source': 'reminderRules.sourceName',
  'reminderRule.audience': 'reminderRules.audienceName',
  'reminder.source': 'reminderRules.sourceName',
  'serviceTicket.answerOutcome': 'serviceTickets.outcome',
  'serviceTicket.resolutionOutcome': 'serviceTickets.outcome',
  'feedbackLink.result': 'feedbackLink.results',
  'churnCase.signal': 'churnCase.signals',
  'calendarDay.kind': 'calendarDays.kind',
};

/** The texts that may be the word for a value that is stored as a name, the first one there is counts. */
export const wordKeys = (noun: string, field: string, value: string): string[] => [
  `${ELSEWHERE[`${noun}.${field}`] ?? `fields.values.${field}`}.${value}`, `workflow.${noun}.states.${value}`, `permissions.reaches.${value}`, `permissions.fieldRights.${value}`,
];

/** Whether a value is made of parts, as the plan of an import: there is nothing in it to be read at a glance. */
export function isStructure(value: unknown): boolean {
  if (typeof value === 'string') return /^\s*[[{]/.test(value) && isStructure(parsed(value));
  if (Array.isArray(value)) return value.some((part) => typeof part === 'object' && part !== null);
  return typeof value === 'object' && value !== null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text.length;
  }
}
