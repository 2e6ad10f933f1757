import type { ImportField } from '@/domain/import/target-fields';
import type { Choice } from '../choices';
import type { Column } from '../columns';
import { CUSTOMER_NAMINGS, type CustomerNaming } from '../named-customers';
import { type ReadRow, rowProblem } from '../outcome';
import { readCell } from '../read-cell';
import type { Row } from '../read/rows';
import type { TicketSetup } from './setup';

/** A row as far as it can be known without looking at what is stored. */
export interface PreparedTicket extends ReadRow {
  /** What the ticket is named by in its system; empty where the row names none. */
  key: string;
  /** What the cells say, by property; an empty cell says nothing. */
  said: Record<string, string | number>;
  /** Property → item that may still have to be created. */
  choices: Record<string, Choice>;
  customer: CustomerNaming | null;
}

/** Without a counterpart here the field stays empty: the ticket is worth more than its channel. */
const LEFT_EMPTY: ReadonlySet<ImportField> = new Set(['ticketChannel', 'ticketPriority']);

/** Turns the cells of a row into what will be written, and says what is wrong with them. Reads nothing. */
export function prepareTicket(setup: TicketSetup, { line, cells, problem }: Row): PreparedTicket {
  const row: PreparedTicket = { line, cells, problems: [], key: '', said: {}, choices: {}, customer: null };
  if (problem) return { ...row, problems: [rowProblem(problem)] };
  for (const column of setup.columns) {
    const text = column.textOf(cells);
    if (text !== '') place(setup, row, column, text);
  }
  row.key = String(row.said.externalId ?? '');
  const by = CUSTOMER_NAMINGS.find((naming) => row.said[naming]);
  if (by) row.customer = { by, text: String(row.said[by]) };
  const named = setup.columns.find(({ target }) => CUSTOMER_NAMINGS.some((naming) => naming === target.property));
  if (!row.key) row.problems.push({ field: 'ticketKey', message: 'validation.required', value: '' });
  if (!row.customer && named) row.problems.push({ field: named.field, message: 'validation.required', value: '' });
  return row;
}

function place(setup: TicketSetup, row: PreparedTicket, column: Column, text: string): void {
  const { target: { property }, field } = column;
  const answer = readCell(column, text, setup.choices);
  if ('problem' in answer) {
    const lenient = LEFT_EMPTY.has(field) ? { warning: true as const } : {};
    row.problems.push({ field, message: answer.problem, value: text, ...(answer.params ? { params: answer.params } : {}), ...lenient });
  } else if ('empty' in answer) row.problems.push({ field, message: 'import.choice.leftEmpty', value: text, warning: true });
  else if ('choice' in answer) row.choices[property] = answer.choice;
  else row.said[property] = answer.value;
}
