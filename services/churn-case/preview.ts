import { CHURN_SIGNALS, type ChurnSignal } from '@/domain/churn-case';
import { type ChurnRuleTerms, scopeKeyOf } from '@/domain/churn-rule';
import { demand } from '../scope';
import type { Viewer } from '../viewer';
import { activeChurnRules, findSuspects } from './scan';

/** Whom a scan would warn of, counted. */
export interface ChurnPreview {
  asOf: string;
  total: number;
  signals: { signal: ChurnSignal; count: number }[];
}

/** What a scan would come to, with a rule as it is about to be in the place of the one for the same customers. Nothing is written. */
export async function previewScan(viewer: Viewer, asOf: string | null, draft: ChurnRuleTerms | null): Promise<ChurnPreview> {
  demand(viewer, 'churnRule:read');
  const active: ChurnRuleTerms[] = await activeChurnRules(viewer.db);
  const rules = draft ? [...active.filter((rule) => scopeKeyOf(rule) !== scopeKeyOf(draft)), draft] : active;
  const { look, suspects } = await findSuspects(viewer, rules, asOf);
  const signals = CHURN_SIGNALS.map((signal) => ({ signal, count: suspects.filter((suspect) => suspect.signal === signal).length })).filter(({ count }) => count > 0);
  return { asOf: look.asOf, total: suspects.length, signals };
}
