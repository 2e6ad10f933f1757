import { QueryFailedError } from 'typeorm';
import { createLog } from '@/services/log';

/** What the log writes of an entry. */
function written(entry: object): string {
  let text = '';
  createLog('trace', { write: (line) => void (text += line) }).error(entry, 'request failed');
  return text;
}

const SECRET = 'planted-31415';

describe('the log', () => {
  it.each([
    ['a password', { password: SECRET }], ['one in an input', { input: { newPassword: SECRET } }], ['one further down', { variables: { input: { currentPassword: SECRET } } }],
    ['a session', { headers: { cookie: SECRET, authorization: SECRET } }], ['one that is given', { response: { headers: { 'set-cookie': SECRET } } }],
    ['a token', { session: { token: SECRET } }], ['a key', { settings: { secret: SECRET } }],
    ['the parameters of a statement', { err: new QueryFailedError('INSERT INTO contacts', [SECRET], new Error('disk I/O error')) }],
    ['those below its cause', { err: Object.assign(new Error('failed'), { driverError: { parameters: [SECRET] } }) }],
  ])('never holds %s', (_, entry) => {
    const text = written(entry);
    expect(text).toContain('request failed');
    expect(text).toContain('[redacted]');
    expect(text).not.toContain(SECRET);
  });

  it('says what failed', () => {
    expect(written({ err: new QueryFailedError('INSERT INTO contacts', [SECRET], new Error('disk I/O error')) })).toMatch(/disk I\/O error.*INSERT INTO contacts/s);
  });
});
