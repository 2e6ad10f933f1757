import { CHURN_RULE_DEFAULT } from '@/domain/churn-rule';
import { ChurnCase } from '@/entities/churn-case';
import { ChurnMeasure } from '@/entities/churn-measure';
import { Customer } from '@/entities/customer';
import { openByHand } from '@/services/churn-case/open';
import { warnTogether } from '@/services/churn-case/scan';
import { latestCase, noteReturn } from '@/services/churn-case/settle';
import { sql } from '@/services/database/sql';
import { itemId } from '@/services/dictionary/choice';
import { takeStep } from '@/services/transition';
import type { WriteTransaction } from '@/services/write-transaction';
import type { Keeping } from './keeping';
import type { Step } from './life';

/** Takes the step that fate has for a customer, and its case with it. */
export async function stepThroughCase(tx: WriteTransaction, customer: Customer, { name, reason, lostReason }: Step): Promise<void> {
  const churnCase = await latestCase(tx, customer.id);
  const lostReasonId = lostReason ? itemId(tx.viewer, 'lost-reason', lostReason) : null;
  if (name === 'clear') {
    // An order may have cleared it before anybody said so.
    if (customer.status !== 'WARNED' || !churnCase) return;
    await takeStep<ChurnCase>(tx, ChurnCase, churnCase, { version: churnCase.version, step: 'recover', input: { reason: '客户确认继续合作' }, patch: () => ({ closedAt: tx.now, closeNote: '客户确认继续合作' }) });
  }
  if (name === 'lose' && churnCase) {
    await takeStep<ChurnCase>(tx, ChurnCase, churnCase, { version: churnCase.version, step: 'confirm', input: { lostReasonId }, patch: () => ({ closedAt: tx.now, lostReasonId }) });
  }
  await takeStep<Customer>(tx, Customer, customer, { version: customer.version, step: name, input: { reason }, patch: () => (name === 'lose' || name === 'recover' ? { lostReasonId } : {}) });
  if (name === 'warn') await openByHand(tx, customer, reason);
  if (name === 'recover' && churnCase) await noteReturn(tx, churnCase, null);
}

/** Takes a measure where the case is still open: an order may have come in between. */
export async function takeMeasure(tx: WriteTransaction, customerId: number, { measure, note, cost, outcome }: Keeping): Promise<void> {
  const churnCase = await latestCase(tx, customerId);
  if (!churnCase || churnCase.closedAt) return;
  const kindId = itemId(tx.viewer, 'churn-measure-kind', measure) ?? 0;
  await takeStep<ChurnCase>(tx, ChurnCase, churnCase, {
    version: churnCase.version, step: 'defer', input: { note, kindId },
    patch: async () => {
      await tx.insert(ChurnMeasure, {
        caseId: churnCase.id, customerId, kindId, note, cost: cost * 100, dueOn: tx.now.slice(0, 10), ownerId: tx.viewer.userId ?? 0, outcome, outcomeAt: outcome && tx.now,
      });
      return { measureCount: churnCase.measureCount + 1, deferredAt: churnCase.deferredAt ?? tx.now };
    },
  });
}

/** The scan of last night. */
export async function scanOnce(tx: WriteTransaction): Promise<void> {
  const day = tx.now.slice(0, 10);
  const ids = (await tx.database.read<{ id: number }>(sql`SELECT id AS "id" FROM customers WHERE deleted_at IS NULL`)).map(({ id }) => id);
  await warnTogether(tx, [CHURN_RULE_DEFAULT], { asOf: day, today: day, also: sql`1 = 1` }, ids);
}
