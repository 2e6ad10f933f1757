import { LEAD_SCORE_RULES, type LeadScoreRule, scoreLead } from '@/domain/lead-score';
import { foldEmail } from '@/domain/text/email';
import { phoneDigits } from '@/domain/text/phone';
import type { Lead } from '@/entities/lead';
import type { Viewer } from '../viewer';

/** Field of a lead → code of the dictionary that it is chosen from. */
export const LEAD_CHOICES = { regionId: 'region', sourceId: 'customer-source', disqualifyReasonId: 'disqualify-reason' } as const;

type Known = Pick<Lead, 'kind' | 'phone' | 'email' | 'interest' | 'productId' | 'projectId' | 'sourceId' | 'createdAt'>;

/** The columns that follow from others: comparison keys, and the score with the rules that it was reckoned from. */
export function derivedLeadColumns(viewer: Viewer, lead: Known, now: string): Partial<Lead> {
  const sourceCode = lead.sourceId === null ? null : (viewer.dictionaries.item(lead.sourceId)?.code ?? null);
  const { score, rules } = scoreLead({ ...lead, sourceCode }, now);
  return { phoneDigits: digitsOf(lead.phone), emailKey: lead.email ? foldEmail(lead.email).slice(0, 254) : null, score, scoreRules: rules.join(' ') };
}

/** The rules that a stored score was reckoned from. */
export const scoreRulesOf = ({ scoreRules }: Pick<Lead, 'scoreRules'>): LeadScoreRule[] => {
  const named = new Set(scoreRules.split(' '));
  return LEAD_SCORE_RULES.filter((rule) => named.has(rule));
};

const digitsOf = (phone: string | null): string | null => (phone ? phoneDigits(phone).slice(0, 40) || null : null);
