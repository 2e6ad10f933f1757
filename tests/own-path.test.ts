import fc from 'fast-check';
import { ownPath } from '@/app/(auth)/own-path';

const HOME = '/today';
const ORIGIN = 'https://crm.example.com';

describe('where signing in leads', () => {
  it.each(['/customers', '/customers?status=NORMAL&q=%E5%8D%8E%E4%B8%BA', '/customers/Q3VzdG9tZXI6MQ#timeline', '/roles?side=fields', '/'])('follows %s', (path) => {
    expect(ownPath(path)).toBe(path);
  });

  it.each([
    null, undefined, '', 'customers', '//evil.example', '///evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', '\t//evil.example',
    ' //evil.example', 'https://evil.example', 'https:evil.example', 'https:/evil.example', 'HTTPS://evil.example', 'javascript:alert(1)', 'data:text/html,x',
    '//evil.example\\@crm.example.com', '/..//evil.example', '/./\\evil.example', '/\u2028/evil.example', '/ /evil.example', '/／evil.example',
    ['/customers', '//evil.example'], '/sign-in', '/sign-in?next=//evil.example', '/setup', '/reset-password#token=x', '/api/graphql', '/customers/../api/graphql',
  ])('does not follow %j', (path) => {
    expect(ownPath(path)).toBe(HOME);
  });

  it('never leaves the site, whatever it is given', () => {
    const hostile = fc.array(fc.constantFrom('/', '\\', '.', ':', '@', '?', '#', '%2f', '%5c', '\t', '\n', ' ', 'e', 'http', 'evil.example', '／'), { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(fc.oneof(hostile, hostile.map((text) => `/${text}`), fc.string()), (text) => {
      expect(new URL(ownPath(text), ORIGIN).origin).toBe(ORIGIN);
    }), { numRuns: 5000 });
  });
});
