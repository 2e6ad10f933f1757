import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { testApp, type TestApp } from './support/app';

const folder = path.join(__dirname, '..', 'docs', 'examples');
const names = readdirSync(folder).filter((file) => file.endsWith('.graphql')).map((file) => file.replace(/\.graphql$/, ''));
const text = (file: string) => readFileSync(path.join(folder, file), 'utf8');
const variablesOf = (name: string) => (readdirSync(folder).includes(`${name}.json`) ? (JSON.parse(text(`${name}.json`)) as object) : {});

let app: TestApp;
beforeAll(async () => {
  app = await testApp('examples', ['ACCOUNT_MANAGER']);
  await app.as('ACCOUNT_MANAGER').run(
    'mutation { customerCreate(input: { kind: ORGANISATION, name: "华为技术有限公司", contact: { name: "张三" } }) { customer { id } } }',
  );
});
afterAll(() => app.stop());

describe('the examples of the API page', () => {
  it('are some, and each says in both languages what it shows', () => {
    expect(names.length).toBeGreaterThanOrEqual(10);
    for (const name of names) {
      const [zh, en] = text(`${name}.graphql`).split('\n');
      expect(zh).toMatch(/^# .*\p{Script=Han}/u);
      expect(en).toMatch(/^# [^\p{Script=Han}]+$/u);
    }
  });

  it.each(names)('%s works as it stands', async (name) => {
    const { data, errors } = await app.as('ACCOUNT_MANAGER').run(text(`${name}.graphql`), variablesOf(name));
    expect(errors).toBeUndefined();
    for (const answer of Object.values(data)) {
      expect(answer).not.toBeNull();
      expect((answer as { userErrors?: object[] }).userErrors ?? []).toEqual([]);
    }
  });
});
