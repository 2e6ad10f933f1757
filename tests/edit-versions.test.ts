import { changedFields, differences, merged } from '@/app/(crm)/edit/versions';

const before = { price: '5000000.00', remark: '', amount: '24', unit: 'hours', userIds: ['a'] };

describe('two versions of a record in a form', () => {
  it('sends what was changed and nothing else', () => {
    expect(changedFields(before, { ...before, remark: '朝南' })).toEqual({ remark: '朝南' });
    expect(changedFields(before, { ...before, userIds: ['a', 'b'] })).toEqual({ userIds: ['a', 'b'] });
    expect(changedFields(before, { ...before, userIds: ['a'] })).toEqual({});
  });

  it('sends what was emptied', () => {
    expect(changedFields({ remark: '朝南' as string | null }, { remark: null })).toEqual({ remark: null });
  });

  it('puts what I changed into their version', () => {
    const theirs = { ...before, price: '6000000.00', remark: '' };
    expect(merged(before, { ...before, remark: '朝南' }, theirs)).toEqual({ ...before, price: '6000000.00', remark: '朝南' });
  });

  it('never makes half of mine and half of theirs one value', () => {
    const theirs = { ...before, amount: '3', unit: 'days' };
    expect(merged(before, { ...before, amount: '2' }, theirs, ['amount', 'unit'])).toEqual({ ...before, amount: '2', unit: 'hours' });
    expect(merged(before, { ...before, remark: '朝南' }, theirs, ['amount', 'unit'])).toEqual({ ...theirs, remark: '朝南' });
  });

  it('tells what either side changed, and which of it I did not touch', () => {
    const theirs = { ...before, price: '6000000.00', remark: '已看房' };
    expect(differences(before, { ...before, remark: '朝南' }, theirs)).toEqual([{ field: 'remark', mine: '朝南', theirs: '已看房' }, { field: 'price', theirs: '6000000.00' }]);
  });

  it('does not ask about what both changed alike', () => {
    expect(differences(before, { ...before, remark: '朝南' }, { ...before, remark: '朝南' })).toEqual([]);
  });
});
