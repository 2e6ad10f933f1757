/** A lead counts as recent this long after it came in. */
export const RECENT_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** What speaks for a lead, and how much; together at most 100. Of the two about the source one applies at most. */
export const LEAD_SCORE_POINTS = { PHONE: 25, EMAIL: 15, COMPANY: 15, INTEREST: 15, RECOMMENDED: 20, CAME_TO_US: 10, RECENT: 10 } as const;
export type LeadScoreRule = keyof typeof LEAD_SCORE_POINTS;
export const LEAD_SCORE_RULES = Object.keys(LEAD_SCORE_POINTS) as LeadScoreRule[];

/** Codes of the dictionary customer-source: recommended by somebody who knows both sides, or come to us of one's own accord. */
const RECOMMENDING: ReadonlySet<string> = new Set(['REFERRAL', 'PARTNER']);
const COMING: ReadonlySet<string> = new Set(['WEBSITE', 'EXHIBITION', 'WALK_IN', 'TENDER']);
/** Fewer characters say nothing of what somebody wants. */
const TELLING_LENGTH = 4;

/** What the score looks at. */
export interface LeadFacts {
  kind: string;
  phone: string | null;
  email: string | null;
  interest: string | null;
  productId: number | null;
  projectId: number | null;
  /** Code of the item of customer-source; null where nobody said. */
  sourceCode: string | null;
  createdAt: string;
}

export interface LeadScore {
  /** 0 to 100. */
  score: number;
  /** The rules that it was reckoned from, in their order. */
  rules: LeadScoreRule[];
}

/** How promising a lead is at `now` (ISO instant): the sum of the points of the rules that hold. */
export function scoreLead(facts: LeadFacts, now: string): LeadScore {
  const holds: Record<LeadScoreRule, boolean> = {
    PHONE: Boolean(facts.phone),
    EMAIL: Boolean(facts.email),
    COMPANY: facts.kind === 'ORGANISATION',
    INTEREST: facts.productId !== null || facts.projectId !== null || (facts.interest?.trim().length ?? 0) >= TELLING_LENGTH,
    RECOMMENDED: RECOMMENDING.has(facts.sourceCode ?? ''),
    CAME_TO_US: COMING.has(facts.sourceCode ?? ''),
    RECENT: facts.createdAt >= recentSince(now),
  };
  const rules = LEAD_SCORE_RULES.filter((rule) => holds[rule]);
  return { score: rules.reduce((sum, rule) => sum + LEAD_SCORE_POINTS[rule], 0), rules };
}

/** The instant from which on a lead is recent at `now`. */
export const recentSince = (now: string): string => new Date(Date.parse(now) - RECENT_DAYS * DAY_MS).toISOString();
