import { COMPLAINT } from '@/domain/dictionary-services';
import { itemId } from '@/services/dictionary/choice';
import { insertPolicy } from '@/services/sla-policy/write';
import type { WriteTransaction } from '@/services/write-transaction';

/** What the demo company promises beyond what the product ships with: more to those who matter most. */
export async function addPolicies(tx: WriteTransaction): Promise<void> {
  const gradeId = itemId(tx.viewer, 'customer-grade', 'STRATEGIC') ?? null;
  const typeId = itemId(tx.viewer, 'service-type', COMPLAINT) ?? null;
  await insertPolicy(tx, { nameZh: '战略合作伙伴', nameEn: 'Strategic partners', typeId: null, priority: null, gradeId, responseMinutes: 120, resolutionMinutes: 960 });
  await insertPolicy(tx, { nameZh: '战略合作伙伴投诉', nameEn: 'Complaints of strategic partners', typeId, priority: null, gradeId, responseMinutes: 30, resolutionMinutes: 480, warnPercent: 70 });
}
