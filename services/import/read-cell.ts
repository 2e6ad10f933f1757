import { PRICE_PLACES, QUANTITY_PLACES } from '@/domain/decimal';
import { parseAmount } from '@/domain/import/amount';
import { parseDate, parseDateTime } from '@/domain/import/dates';
import { parseBoolean } from '@/domain/import/boolean';
import { readOrderStatus } from '@/domain/import/orders/status-words';
import { parseRate } from '@/domain/import/rate';
import { readChannel, readPriority, readTicketStatus } from '@/domain/import/tickets/words';
import { readGender, readKind } from '@/domain/import/words';
import { normaliseCreditCode } from '@/domain/text/chinese-id';
import { pastProblem } from '@/domain/validation';
import type { Choice, Choices } from './choices';
import type { Column } from './columns';

type Value = string | number;
export type CellAnswer = { value: Value } | { choice: Choice } | { empty: true } | { problem: string; params?: Record<string, string | number> };

const orElse = (value: Value | null, problem: string): CellAnswer => (value === null ? { problem } : { value });

/** Reads one cell that is not empty, as its field wants it. Persons are found elsewhere. Amounts come back in minor units, instants as ISO 8601, other numbers as the records keep them. */
export function readCell({ target, dateOrder, unit, decimalMark, perCent, timeZone }: Column, text: string, choices: Choices): CellAnswer {
  const order = dateOrder ? { order: dateOrder } : {};
  switch (target.reading) {
    case 'kind': return orElse(readKind(text), 'import.kind.unknown');
    case 'gender': return orElse(readGender(text), 'import.gender.unknown');
    case 'creditCode': return { value: normaliseCreditCode(text) };
    // Other systems leave the scheme out; a link needs one.
    case 'website': return { value: /^[a-z]+:\/\//i.test(text) ? text : `http://${text}` };
    case 'amount': return parsedOf(parseAmount(text, { unit, excess: 'round', ...(decimalMark ? { decimalMark } : {}) }));
    case 'day': return parsedOf(parseDate(text, order));
    case 'instant': return instantOf(parsedOf(parseDateTime(text, { ...order, timeZone })));
    case 'choice': return choices.find(target.dictionary ?? '', text);
    case 'score': return scoreOf(choices.find(target.dictionary ?? '', text));
    case 'quantity': return decimalOf(text, QUANTITY_PLACES, decimalMark);
    case 'price': return decimalOf(text, PRICE_PLACES, decimalMark);
    case 'rate': return parsedOf(parseRate(text, { perCent, discount: false }));
    case 'discountRate': return parsedOf(parseRate(text, { perCent, discount: true }));
    case 'orderStatus': return orElse(readOrderStatus(text), 'import.status.unknown');
    case 'ticketStatus': return orElse(readTicketStatus(text), 'import.ticket.statusUnknown');
    case 'priority': return orElse(readPriority(text), 'import.ticket.priorityUnknown');
    case 'channel': return orElse(readChannel(text), 'import.ticket.channelUnknown');
    case 'yesNo': return yesNo(text);
    default: return { value: text };
  }
}

const parsedOf = (answer: { ok: true; value: Value } | { ok: false; problem: string }): CellAnswer => (answer.ok ? { value: answer.value } : { problem: answer.problem });

/** A number with at most so many places; what a record would keep less exactly is refused. */
function decimalOf(text: string, places: number, decimalMark: Column['decimalMark']): CellAnswer {
  const answer = parseAmount(text, { scale: places, ...(decimalMark ? { decimalMark } : {}) });
  return answer.ok || answer.problem !== 'import.amount.tooPrecise' ? parsedOf(answer) : { problem: 'import.decimal.tooPrecise', params: { places } };
}

function instantOf(answer: CellAnswer): CellAnswer {
  if (!('value' in answer)) return answer;
  const value = new Date(answer.value).toISOString();
  const problem = pastProblem(value);
  return problem ? { problem } : { value };
}

function yesNo(text: string): CellAnswer {
  const answer = parseBoolean(text);
  return answer.ok ? { value: answer.value ? 'YES' : 'NO' } : { problem: answer.problem };
}

/** The items of a scale are numbered by their codes. */
function scoreOf(answer: CellAnswer): CellAnswer {
  return 'choice' in answer ? { value: Number(answer.choice.code) } : answer;
}
