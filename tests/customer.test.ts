import { testApp, type TestApp } from './support/app';

const CREATE = `mutation($input: CustomerCreateInput!) { customerCreate(input: $input) {
  customer { id number name status version satisfaction owner { name } contacts { nodes { name isPrimary } } }
  userErrors { code field message } } }`;

let app: TestApp;
beforeAll(async () => {
  app = await testApp('customer', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR', 'EXECUTIVE', 'SERVICE_AGENT']);
});
afterAll(() => app.stop());

interface Created {
  customerCreate: { customer: { id: string; number: string; version: number } & Record<string, unknown>; userErrors: { code: string; field: string; message: string }[] };
}

describe('a customer', () => {
  it('is created with a number, an owner and its first contact', async () => {
    const { data, errors } = await app.as('ACCOUNT_MANAGER').run<Created>(CREATE, {
      input: { kind: 'ORGANISATION', name: '华为技术有限公司', contact: { name: '张三', mobile: '13812345678' } },
    });
    expect(errors).toBeUndefined();
    expect(data.customerCreate.userErrors).toEqual([]);
    expect(data.customerCreate.customer).toMatchObject({
      number: expect.stringMatching(/^KH\d{8}-0001$/), status: 'PROSPECT', satisfaction: 3, owner: { name: 'ACCOUNT_MANAGER-shanghai' },
      contacts: { nodes: [{ name: '张三', isPrimary: true }] },
    });
  });

  it('is refused as a duplicate by its name without the legal form, and tells a stranger only that it exists', async () => {
    const own = await app.as('ACCOUNT_MANAGER').run<Created>(CREATE, { input: { kind: 'ORGANISATION', name: '华为技术' } });
    expect(own.data.customerCreate.userErrors).toMatchObject([{ code: 'DUPLICATE', field: 'name', message: expect.stringContaining('华为技术有限公司') }]);
    const other = await app.as('ACCOUNT_MANAGER', 'south').run<Created>(CREATE, { input: { kind: 'ORGANISATION', name: '华为技术' } });
    expect(other.data.customerCreate.userErrors[0]?.code).toBe('DUPLICATE');
    expect(other.data.customerCreate.userErrors[0]?.message).not.toContain('华为');
  });

  it.each(['zs', '技术', 'hwjs', 'huawei', '1381234', '12345678'])('is found by %s', async (search) => {
    const { data } = await app.as('ACCOUNT_MANAGER').run<{ customers: { nodes: { name: string }[]; totalCount: object } }>(
      'query($search: String) { customers(search: $search) { nodes { name } totalCount { count more } } }', { search },
    );
    expect(data.customers).toMatchObject({ nodes: [{ name: '华为技术有限公司' }], totalCount: { count: 1, more: false } });
  });

  it.each([['\u200b\u2060', null], ['\u202eevil\ufeff', 'evil'], ['half\ud800 pair', 'half\ufffd pair'], ['𠮷野家\u0000 👩\u200d🔧', '𠮷野家 👩\u200d🔧']])('named %j is called %j', async (name, stored) => {
    const { data } = await app.as('ACCOUNT_MANAGER').run<Created>(CREATE, { input: { kind: 'ORGANISATION', name, allowDuplicate: true } });
    expect(data.customerCreate.customer?.name ?? null).toBe(stored);
    expect(data.customerCreate.userErrors.map(({ code, field }) => `${code} ${field}`)).toEqual(stored ? [] : ['VALIDATION name']);
  });
});
