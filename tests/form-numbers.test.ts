import { draftOf as careDraft, inputOf as careInput } from '@/app/(crm)/care-rules/rule-draft';
import { draftOf as churnDraft, termsOf } from '@/app/(crm)/churn-rules/rule-draft';
import { createInput, emptyDraft, problemsOf } from '@/app/(crm)/opportunities/new/draft';
import { entrancesOf, linesOf, PLAN_NUMBERS } from '@/app/(crm)/projects/[id]/plan/plan-of';
import { draftOf as reminderDraft, inputOf as reminderInput } from '@/app/(crm)/reminder-rules/rule-draft';
import { POLICY_NUMBERS } from '@/app/(crm)/sla-policies/policy-draft';
import { UNIT_NUMBERS } from '@/app/(crm)/units/edit/unit-draft';
import { rangeOf } from '@/app/(crm)/units/range-of';
import { readAll } from '@/components/number-text';

describe('generating units', () => {
  const texts = { floorFrom: '１', floorTo: '18', skippedFloors: '4，１３、14', unitPrice: '12,000', floorStep: '' };

  it('reads what people type', () => {
    expect(readAll(PLAN_NUMBERS, texts).values).toEqual({ floorFrom: 1, floorTo: 18, skippedFloors: [4, 13, 14], unitPrice: '12000.00', floorStep: '0' });
    expect(readAll(PLAN_NUMBERS, { ...texts, floorStep: '1，000' }).values).toMatchObject({ floorStep: '1000.00' });
    expect(entrancesOf('１，2、A')).toEqual(['1', '2', 'A']);
    expect(linesOf([{ key: 1, line: '０１', layoutId: 'x', facingId: null }, { key: 2, line: '02', layoutId: null, facingId: null }])).toEqual([{ line: '01', layoutId: 'x', facingId: null }]);
  });

  it.each([['floorFrom', '二'], ['floorTo', ''], ['skippedFloors', '4，五'], ['unitPrice', '1.234'], ['floorStep', '加价']])('says at %s that %j cannot be read', (field, text) => {
    const { values, problems } = readAll(PLAN_NUMBERS, { ...texts, [field]: text });
    expect([values, Object.keys(problems)]).toEqual([null, [field]]);
  });
});

it('a unit is never sent with an area, a price or a floor that nobody typed', () => {
  const texts = { floor: '５', grossArea: '１２１', netArea: '98.50', totalPrice: '5,200,000' };
  expect(readAll(UNIT_NUMBERS, texts).values).toEqual({ floor: 5, grossArea: '121.00', netArea: '98.50', totalPrice: '5200000.00' });
  expect(Object.keys(readAll(UNIT_NUMBERS, { floor: '', grossArea: '89.655', netArea: '', totalPrice: '' }).problems)).toEqual(['floor', 'grossArea', 'netArea', 'totalPrice']);
});

it('the list of units filters by decimals, including the end of a range', () => {
  expect(rangeOf(89.65, 100)).toEqual({ from: '89.65', to: '100.01' });
  expect(rangeOf(400.5, null, 10_000)).toEqual({ from: '4005000.00', to: null });
  expect(rangeOf(null, null)).toBeNull();
});

it('a new opportunity reads its rate and its amount, or says what is wrong with them', () => {
  const filled = { ...emptyDraft, title: 'A', customerName: 'B', description: 'C' };
  const words = { needed: 'needed', number: ({ key }: { key: string }) => key };
  expect(createInput({ ...filled, successRate: '６０', amount: '１２０万' })).toMatchObject({ successRate: 60, amount: '1200000.00' });
  expect(createInput({ ...filled, successRate: '60' })).toMatchObject({ amount: null });
  expect([createInput({ ...filled, successRate: '70.5' }), problemsOf({ ...filled, successRate: '70.5', amount: '1200000.555' }, words)]).toEqual([null, { successRate: 'whole', amount: 'decimal' }]);
  expect(problemsOf(filled, words)).toEqual({ successRate: 'needed' });
});

it('hours of a promise stay within a year', () => {
  expect(readAll(POLICY_NUMBERS, { response: '０．５', resolution: '', warnPercent: '80' }).values).toEqual({ response: '0.50', resolution: null, warnPercent: 80 });
  expect(readAll(POLICY_NUMBERS, { response: '99999999', resolution: 'x', warnPercent: '0' }).problems).toMatchObject({ response: { key: 'tooLarge' }, resolution: { key: 'decimal' }, warnPercent: { key: 'tooSmall' } });
});

it('rules are not made of numbers that cannot be read', () => {
  const care = { ...careDraft(null), occasion: 'DAY_AFTER_ORDER' as const };
  expect(careInput({ ...care, days: '３０', budgetPerTask: '1，000' })).toMatchObject({ days: 30, leadDays: 3, budgetPerTask: '1000.00', approvalAbove: '0.00' });
  expect(careInput({ ...care, occasion: 'HOLIDAY', days: 'x' })).toMatchObject({ days: null });
  expect([careInput({ ...care, days: 'x' }), careInput({ ...care, leadDays: '' }), careInput({ ...care, budgetPerYear: 'x' })]).toEqual([null, null, null]);
  expect(termsOf({ ...churnDraft(null), factor: '１．５' })).toMatchObject({ gapFactorPercent: 150 });
  expect([termsOf({ ...churnDraft(null), minGaps: 'x' }), termsOf({ ...churnDraft(null), windowDays: '' })]).toEqual([null, null]);
  const reminder = reminderDraft(null);
  expect(reminderInput({ ...reminder, amount: '２', unit: 'days' })).toMatchObject({ offsetMinutes: -2880, escalateAfterHours: null });
  expect(reminderInput({ ...reminder, amount: '', direction: 'at' })).toMatchObject({ offsetMinutes: 0 });
  expect([reminderInput({ ...reminder, amount: '' }), reminderInput({ ...reminder, escalateAfterHours: '1.5' }), reminderInput({ ...reminder, amount: '400', unit: 'days' })]).toEqual([null, null, null]);
});
