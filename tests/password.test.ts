import { passwordProblem } from '@/domain/password';

const owner = { name: 'Zhang San', email: 'zhang.san@example.com' };

describe('a password', () => {
  it.each([
    ['short', 'abc123!x', 'password.tooShort'],
    ['nine emoji, which are longer as UTF-16', '🐼🐨🐯🦁🐮🐷🐸🐵🐔', 'password.tooShort'],
    ['too long', 'x7'.repeat(65), 'password.tooLong'],
    ['common', 'qwertyuiop', 'password.common'],
    ['common in capitals, decorated', 'Password2024!', 'password.common'],
    ['common behind digits', '123456woaini', 'password.common'],
    ['common, twice', 'shanghaishanghai', 'password.common'],
    ['full width', 'ｐａｓｓｗｏｒｄ２０２４', 'password.common'],
    ['a few characters repeated', 'ababababababab', 'password.common'],
    ['the own name with decoration', 'zhangsan2024', 'password.personal'],
    ['the own address', 'Zhang.San@example.com', 'password.personal'],
    ['the part before the @ with decoration', 'zhang.san!!1', 'password.personal'],
  ])('is refused: %s', (_, password, problem) => expect(passwordProblem(password, owner)).toBe(problem));

  it.each(['seven brown foxes jump', 'Tr0ub4dor&3x', '今天天气真好我们去爬山', 'zhang san likes jasmine tea', 'zhike-demo-2026'])(
    'is taken: %s', (password) => expect(passwordProblem(password, owner)).toBeNull(),
  );
});
