import { testApp, type TestApp } from './support/app';

let app: TestApp;
beforeAll(async () => {
  app = await testApp('unreadable', ['SYSTEM_ADMIN']);
});
afterAll(() => app.stop());

const query = 'mutation ($input: LayoutCreateInput!) { layoutCreate(input: $input) { userErrors { code } } }';

it.each([['zh-CN', /^提交的内容/], ['en', /^Something in what was sent/]])('a variable that is no value of its type is refused in %s, with the words of GraphQL for programmers beside', async (locale, message) => {
  const response = await app.container.graphql(new Request('http://localhost/api/graphql', {
    method: 'POST', headers: { 'content-type': 'application/json', authorization: `Bearer ${app.as('SYSTEM_ADMIN').token}`, cookie: `locale=${locale}` },
    body: JSON.stringify({ query, variables: { input: { projectId: 'x', name: 'A', grossArea: '', netArea: '1' } } }),
  }));
  const { errors: [error] } = (await response.json()) as { errors: [{ message: string; extensions: { code: string; detail: string } }] };
  expect([response.status, error.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  expect(error.message).toMatch(message);
  expect(error.extensions.detail).toContain('Area expects a decimal string');
});
