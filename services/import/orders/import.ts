import { suggestOrderMapping } from '@/domain/import/orders/suggest';
import { type ImportPlan, PLAN_DEFAULTS } from '@/domain/import/plan';
import type { Sampled } from '@/domain/import/sampled';
import { followCustomerOrders } from '../../order/follow';
import { bringInLine } from '../../order/in-line';
import { insertOrders } from '../../order/insert';
import type { WriteTransaction } from '../../write-transaction';
import type { Outcome } from '../outcome';
import type { Row } from '../read/rows';
import type { Written } from '../search-backlog';
import type { DecidedRows, PreparedRows, Reader, RowImport, SubjectImport } from '../subject-import';
import { decideOrder, type OrderDecision } from './decide';
import { findStored } from './existing';
import { Gathering, type OrderRow } from './gather';
import { type PreparedOrder, prepareOrders } from './prepare';
import { orderCell } from './preview-cell';
import { pricesOf } from './prices';
import { resolveOrder } from './resolve';
import { type OrderSetup, setUpOrders } from './setup';

/** Rows that are lines of orders. */
export const orderImport: SubjectImport = {
  suggest: (viewer, file) => suggestedPlan(file, viewer.userId),
  open: async (viewer, plan, file) => new OrderRows(await setUpOrders(viewer, plan, file)),
};

function suggestedPlan(file: Sampled, ownerId: number | null): ImportPlan {
  const mapping = suggestOrderMapping(file);
  const byExternalId = mapping.some(({ field }) => field === 'orderCustomerExternalId');
  return { ...PLAN_DEFAULTS, subject: 'ORDERS', mapping, ownerId, externalSource: 'import', customerSource: byExternalId ? 'import' : null };
}

class OrderRows implements RowImport<OrderRow> {
  constructor(private readonly setup: OrderSetup) {}

  async* groups(rows: AsyncIterable<Row>, size: number): AsyncGenerator<OrderRow[]> {
    const { key, own } = this.setup;
    const gathering = new Gathering(key, own);
    try {
      for await (const row of rows) gathering.add(row);
      yield* gathering.groups(size);
    } finally {
      gathering.close();
    }
  }

  prepare(rows: readonly OrderRow[]): PreparedRows {
    const prepared = prepareOrders(this.setup, rows);
    return { createMissing: async () => undefined, decide: (reader) => this.decide(reader, prepared) };
  }

  private async decide(reader: Reader, prepared: readonly PreparedOrder[]): Promise<DecidedRows> {
    const { setup } = this;
    const stored = await findStored(reader, setup, prepared);
    const resolved = prepared.map((order) => resolveOrder(setup, stored, order));
    const prices = await pricesOf(reader, resolved);
    const decisions = resolved.map((each) => decideOrder(setup, each, { products: stored.products, prices: prices(each) }));
    const places = new Map(decisions.flatMap((decision, order) => decision.outcomes.map((outcome, line) => [outcome, { decision, resolved: resolved[order], line }] as const)));
    return {
      outcomes: decisions.flatMap(({ outcomes }) => outcomes),
      write: (tx) => writeOrders(tx, decisions),
      // Every order is decided once: no later row is of one of these.
      settle: () => undefined,
      cellsOf: (outcome: Outcome) => setup.columns.map((column) => orderCell(column, outcome, places.get(outcome))),
    };
  }
}

/** Writes what was decided: new orders in bulk, changed ones one by one; then the figures of their customers, each once. */
async function writeOrders(tx: WriteTransaction, decisions: readonly OrderDecision[]): Promise<Written> {
  const orders = await insertOrders(tx, decisions.flatMap((decision) => (decision.act === 'CREATE' ? [decision.created] : [])));
  const changed: number[] = [];
  for (const decision of decisions) {
    if (decision.act !== 'UPDATE') continue;
    const { customerId } = await bringInLine(tx, decision.known, decision.change);
    changed.push(customerId);
  }
  // In one order, so that two who write do not wait for each other.
  const customers = [...new Set([...orders.map(({ customerId }) => customerId), ...changed])].sort((one, other) => one - other);
  for (const id of customers) await followCustomerOrders(tx, id);
  return orders.map((row) => ({ noun: 'order' as const, row }));
}
