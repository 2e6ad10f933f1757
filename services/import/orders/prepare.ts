import { RATE_PLACES } from '@/domain/decimal';
import { type ImportField, targetOf } from '@/domain/import/target-fields';
import type { Column } from '../columns';
import { CUSTOMER_NAMINGS, type CustomerNaming } from '../named-customers';
import { type ReadRow, rowProblem } from '../outcome';
import type { CellProblem } from '../problem';
import { readCell } from '../read-cell';
import type { OrderRow } from './gather';
import type { OrderSetup } from './setup';

/** A row as far as it can be known without looking at what is stored. */
export interface PreparedLine extends ReadRow {
  key: string;
  /** What the cells of the line say, by property. */
  said: Record<string, string | number>;
}

/** The rows of an order. */
export interface PreparedOrder {
  key: string;
  lines: PreparedLine[];
  /** What its rows say of the order, by property; an empty cell says nothing. */
  said: Record<string, string | number>;
  customer: CustomerNaming | null;
}

/** More than this taken off is seldom meant: the column may say what is paid. */
const SUSPICIOUS_DISCOUNT = 10 ** RATE_PLACES / 2;
/** Where the lines of an order say different things of it, the first is taken. */
const FIRST_WINS: ReadonlySet<string> = new Set(['remark', 'deliveryAddress', 'cancelReason', 'createdAt']);

/** Turns rows, those of an order side by side, into orders, and says what is wrong with each cell. Reads nothing. */
export function prepareOrders(setup: OrderSetup, rows: readonly OrderRow[]): PreparedOrder[] {
  const orders: PreparedOrder[] = [];
  let of: OrderRow | undefined;
  for (const row of rows) {
    if (!of || row.key === '' || row.key !== of.key) orders.push({ key: row.key, lines: [], said: {}, customer: null });
    of = row;
    addRow(setup, orders.at(-1) as PreparedOrder, row);
  }
  for (const order of orders) nameCustomer(setup, order);
  return orders;
}

function addRow(setup: OrderSetup, order: PreparedOrder, { line, cells, problem, key, beside }: OrderRow): void {
  const row: PreparedLine = { line, cells, key, said: {}, problems: [] };
  order.lines.push(row);
  if (problem) return void row.problems.push(rowProblem(problem));
  if (beside !== undefined) row.problems.push(rowProblem('import.order.besideUnread', { line: beside }));
  if (key === '') return void row.problems.push({ field: 'orderKey', message: 'import.order.keyMissing', value: '' });
  for (const column of setup.columns) {
    const text = column.textOf(cells);
    if (text !== '') readField(setup, order, row, column, text);
  }
  if (row.said.quantity === undefined && !row.problems.some(({ field }) => field === 'lineQuantity')) row.problems.push(missing('lineQuantity'));
  if (!row.said.sku && !row.said.productName) row.problems.push(missing(setup.has('lineProductCode') ? 'lineProductCode' : 'lineProductName'));
}

const missing = (field: ImportField): CellProblem => ({ field, message: 'validation.required', value: '' });

function readField(setup: OrderSetup, order: PreparedOrder, row: PreparedLine, column: Column, text: string): void {
  const { field, target: { of, property } } = column;
  const answer = readCell(column, text, setup.choices);
  if ('problem' in answer) row.problems.push({ field, message: answer.problem, value: text, ...(answer.params ? { params: answer.params } : {}) });
  if (!('value' in answer)) return;
  const wrong = whatIsOdd(field, answer.value);
  if (wrong) row.problems.push({ ...wrong, value: text });
  if (of === 'orderLine') row.said[property] = answer.value;
  else if (order.said[property] === undefined) order.said[property] = answer.value;
  else if (order.said[property] !== answer.value) row.problems.push(disagreement(order, column, text));
}

function whatIsOdd(field: ImportField, value: string | number): Omit<CellProblem, 'value'> | null {
  if (field === 'lineQuantity' && Number(value) <= 0) return { field, message: 'import.quantity.notPositive' };
  if (field === 'lineDiscountRate' && Number(value) > SUSPICIOUS_DISCOUNT) return { field, message: 'import.rate.largeDiscount', warning: true };
  const negative = typeof value === 'number' && value < 0;
  return negative ? { field, message: 'import.amount.negative' } : null;
}

function disagreement({ lines: [first] }: PreparedOrder, { field, target: { property } }: Column, value: string): CellProblem {
  const told = { field, value, params: { line: first?.line ?? 0 } };
  return FIRST_WINS.has(property) ? { ...told, message: 'import.order.firstTaken', warning: true } : { ...told, message: 'import.order.disagrees' };
}

/** The customer, by the best that the rows name; where they name none, the first row is told. */
function nameCustomer(setup: OrderSetup, order: PreparedOrder): void {
  const by = CUSTOMER_NAMINGS.find((naming) => order.said[naming]);
  if (by) order.customer = { by, text: String(order.said[by]) };
  const [first] = order.lines;
  if (!first || first.problems.some(({ warning }) => !warning)) return;
  if (!order.customer) first.problems.push(missing(setup.columns.find(({ target }) => CUSTOMER_NAMINGS.some((naming) => naming === target.property))?.field ?? 'orderCustomerName'));
  if (order.said.orderedOn === undefined) first.problems.push(missing('orderedOn'));
}

/** The field of a line or of its order that a refusal of the order's own rules names: `lines.2.quantity`, `discountAmount`. */
export function fieldOf(setup: OrderSetup, path: string): { place: number | null; field: ImportField | null } {
  const [, place, property = path] = /^lines\.(\d+)\.(\w+)$/.exec(path) ?? [];
  const of = place === undefined ? 'order' : 'orderLine';
  const asked = property === 'productId' ? ['sku', 'productName'] : [property];
  const column = setup.columns.find(({ field }) => targetOf(field).of === of && asked.includes(targetOf(field).property));
  return { place: place === undefined ? null : Number(place), field: column?.field ?? null };
}
