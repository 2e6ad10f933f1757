import fc from 'fast-check';
import { LEAD_SCORE_POINTS, type LeadFacts, RECENT_DAYS, recentSince, scoreLead } from '@/domain/lead-score';

const NOW = '2026-11-22T08:00:00.000Z';
const NOTHING: LeadFacts = { kind: 'PERSON', phone: null, email: null, interest: null, productId: null, projectId: null, sourceCode: null, createdAt: '2026-01-01T00:00:00.000Z' };
const rulesOf = (facts: Partial<LeadFacts>) => scoreLead({ ...NOTHING, ...facts }, NOW).rules;

describe('the score of a lead', () => {
  it('is nothing where nothing is known, and names each rule that brings points', () => {
    expect(scoreLead(NOTHING, NOW)).toEqual({ score: 0, rules: [] });
    expect(rulesOf({ phone: '13800001111' })).toEqual(['PHONE']);
    expect(rulesOf({ email: 'a@example.com' })).toEqual(['EMAIL']);
    expect(rulesOf({ kind: 'ORGANISATION' })).toEqual(['COMPANY']);
    expect(rulesOf({ sourceCode: 'REFERRAL' })).toEqual(['RECOMMENDED']);
    expect(rulesOf({ sourceCode: 'WEBSITE' })).toEqual(['CAME_TO_US']);
    expect(rulesOf({ sourceCode: 'COLD_CALL' })).toEqual([]);
  });

  it('takes words of some length, a product or a property for an interest', () => {
    expect(rulesOf({ interest: ' 好 ' })).toEqual([]);
    expect(rulesOf({ interest: '三室两厅' })).toEqual(['INTEREST']);
    expect(rulesOf({ productId: 3 })).toEqual(['INTEREST']);
    expect(rulesOf({ projectId: 3 })).toEqual(['INTEREST']);
  });

  it('is recent for exactly seven days', () => {
    const edge = recentSince(NOW);
    expect(Date.parse(NOW) - Date.parse(edge)).toBe(RECENT_DAYS * 86_400_000);
    expect(rulesOf({ createdAt: edge })).toEqual(['RECENT']);
    expect(rulesOf({ createdAt: new Date(Date.parse(edge) - 1).toISOString() })).toEqual([]);
  });

  it('reaches 100 and no more', () => {
    const best = { kind: 'ORGANISATION', phone: '1', email: 'a', interest: '要很多套', productId: 1, projectId: 1, sourceCode: 'REFERRAL', createdAt: NOW };
    expect(scoreLead(best, NOW).score).toBe(100);
  });

  it('is the sum of its reasons, and knowing more never lowers it', () => {
    const facts = fc.record({
      kind: fc.constantFrom('PERSON', 'ORGANISATION'), phone: fc.option(fc.string()), email: fc.option(fc.string()), interest: fc.option(fc.string()),
      productId: fc.option(fc.nat()), projectId: fc.option(fc.nat()), sourceCode: fc.constantFrom(null, 'REFERRAL', 'WEBSITE', 'OTHER'), createdAt: fc.constantFrom(NOW, NOTHING.createdAt),
    });
    fc.assert(fc.property(facts, (some) => {
      const { score, rules } = scoreLead(some, NOW);
      expect(score).toBe(rules.reduce((sum, rule) => sum + LEAD_SCORE_POINTS[rule], 0));
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(scoreLead({ ...some, phone: '13800001111' }, NOW).score).toBeGreaterThanOrEqual(score);
    }));
  });
});
