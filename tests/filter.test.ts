import { oneOf } from '@/services/filter';

const [many] = oneOf('t.owner_id', Array.from({ length: 250 }, (_, place) => place + 1));

describe('a list in a filter', () => {
  it('of many keys takes no parameters, of which a statement has few', () => {
    expect(many?.values).toEqual([]);
    expect(many?.sql).toMatch(/^t\.owner_id IN \(1, 2, 3, .*250\)$/);
  });

  it('of few keys, or of words, passes them as parameters', () => {
    expect(oneOf('t.owner_id', [4, 5])[0]?.values).toEqual([4, 5]);
    const words = Array.from({ length: 30 }, (_, place) => `'${place}`);
    expect(oneOf('t.status', words)[0]?.values).toEqual(words);
  });

  it('names each once; an empty one matches nothing, none at all asks for nothing', () => {
    expect(oneOf('t.status', ['OPEN', 'OPEN'])[0]?.values).toEqual(['OPEN']);
    expect(oneOf('t.status', [])[0]?.sql).toBe('1 = 0');
    expect(oneOf('t.status', null)).toEqual([]);
  });
});
