import { sql } from '@/services/database/sql';
import { testApp, type TestApp } from './support/app';
import { codesOf, follower, type Lead } from './support/leads';

let app: TestApp;
let manager: ReturnType<typeof follower>;
let supervisor: ReturnType<typeof follower>;

beforeAll(async () => {
  app = await testApp('lead-conversion', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
  manager = follower(app.as('ACCOUNT_MANAGER'));
  supervisor = follower(app.as('SALES_SUPERVISOR', 'east'));
});
afterAll(() => app.stop());

let counter = 0;
async function qualified(input: object = {}, notes = 1): Promise<Lead> {
  let lead = (await supervisor.assign(await manager.created({ name: `转化公司${(counter += 1)}`, ...input }), { assigneeId: manager.id })).lead as Lead;
  for (let i = 0; i < notes; i += 1) {
    lead = (await (i ? supervisor : manager).contact(lead, { channel: 'PHONE', note: `第 ${i + 1} 次\n详细内容`, occurredAt: `2026-10-0${i + 1}T03:00:00.000Z` })).lead as Lead;
  }
  return (await manager.qualify(lead)).lead as Lead;
}
const countOf = async (table: 'customers' | 'contacts' | 'opportunities' | 'interactions') => {
  const rows = await app.container.db.read<{ n: number }>({ customers: sql`SELECT COUNT(*) AS "n" FROM customers`, contacts: sql`SELECT COUNT(*) AS "n" FROM contacts`, opportunities: sql`SELECT COUNT(*) AS "n" FROM opportunities`, interactions: sql`SELECT COUNT(*) AS "n" FROM interactions` }[table]);
  return Number(rows[0]?.n);
};
const counts = async () => Promise.all((['customers', 'contacts', 'opportunities', 'interactions'] as const).map(countOf));

describe('a conversion', () => {
  it('creates customer, contact and opportunity in one go and says what went along', async () => {
    const lead = await qualified({ contactName: '王五', phone: '13600001111', email: 'wang@example.com', interest: '新厂房用电' }, 2);
    const answer = await manager.convert(lead, { customer: { address: '上海市浦东新区' }, opportunity: { title: '新厂房配电', amount: '480000.00' } });
    expect(answer.userErrors).toEqual([]);
    expect(answer).toMatchObject({
      lead: { status: 'CONVERTED' }, customer: { status: 'PROSPECT', phone: '13600001111' }, contact: { name: '王五', mobile: '13600001111', email: 'wang@example.com' },
      opportunity: { title: '新厂房配电', status: 'UNASSIGNED', amount: '480000.00', description: '新厂房用电' }, carriedOver: { interactions: 2 },
    });
    expect(await manager.look(lead.id, 'customer { address } contact { id } opportunity { customer { id } } closedAt')).toMatchObject({
      customer: { address: '上海市浦东新区' }, contact: { id: answer.contact?.id }, opportunity: { customer: { id: answer.customer?.id } }, closedAt: expect.any(String) as string,
    });
  });

  it('keeps the dates and the authors of what was written down', async () => {
    const lead = await qualified({ contactName: '赵六' }, 2);
    const { customer, contact } = await manager.convert(lead);
    const { data } = await manager.person.run<{ customer: { lastContactAt: string; interactions: { nodes: object[] } } }>(
      'query($id: ID!) { customer(id: $id) { lastContactAt interactions(first: 10) { nodes { title detail occurredAt author { id } contact { id } } } } }', { id: customer?.id });
    expect(data.customer.interactions.nodes).toEqual([
      { title: '第 2 次', detail: '第 2 次\n详细内容', occurredAt: '2026-10-02T03:00:00.000Z', author: { id: supervisor.id }, contact: { id: contact?.id } },
      { title: '第 1 次', detail: '第 1 次\n详细内容', occurredAt: '2026-10-01T03:00:00.000Z', author: { id: manager.id }, contact: { id: contact?.id } },
    ]);
    expect(data.customer.lastContactAt).toBe('2026-10-02T03:00:00.000Z');
  });

  it('links the customer that is named, and finds its contact again', async () => {
    const { data } = await manager.person.run<{ customerCreate: { customer: { id: string } } }>(
      'mutation { customerCreate(input: { kind: ORGANISATION, name: "老客户", contact: { name: "钱七", mobile: "13622223333" } }) { customer { id } } }');
    const customerId = data.customerCreate.customer.id;
    const before = await counts();
    const answer = await manager.convert(await qualified({ name: '老客户分厂', contactName: '钱七' }), { customerId });
    expect(answer).toMatchObject({ customer: { id: customerId }, contact: { name: '钱七' }, opportunity: null, carriedOver: { interactions: 1 }, userErrors: [] });
    expect(await counts()).toEqual([before[0], before[1], before[2], (before[3] ?? 0) + 1]);
  });

  it('of a person makes a person', async () => {
    const { customer, contact } = await manager.convert(await qualified({ kind: 'PERSON', name: '孙八', phone: '13644445555' }));
    const { data } = await manager.person.run<{ customer: object }>('query($id: ID!) { customer(id: $id) { kind name } }', { id: customer?.id });
    expect([data.customer, contact]).toEqual([{ kind: 'PERSON', name: '孙八' }, null]);
  });

  it('does nothing where a customer like it exists and nobody said which', async () => {
    await manager.convert(await qualified({ name: '双生公司' }));
    const lead = await qualified({ name: '双生公司' });
    const before = await counts();
    expect(await manager.convert(lead)).toMatchObject({ customer: null, carriedOver: null, userErrors: [{ code: 'DUPLICATE', field: 'customerId' }] });
    expect(await counts()).toEqual(before);
    expect((await manager.look<{ status: string }>(lead.id, 'status'))?.status).toBe('QUALIFIED');
    expect((await manager.convert(lead, { allowDuplicate: true })).userErrors).toEqual([]);
  });

  it('is all or nothing: an opportunity that is refused takes the customer with it', async () => {
    const lead = await qualified();
    const before = await counts();
    expect(await manager.convert(lead, { opportunity: { title: ' ' } })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'opportunity.title' }] });
    expect(await manager.convert(lead, { customer: { phone: 'x' } })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'customer.phone' }] });
    expect(await manager.convert({ ...lead, version: lead.version - 1 })).toMatchObject({ lead: { version: lead.version }, userErrors: [{ code: 'CONFLICT' }] });
    expect(await counts()).toEqual(before);
  });

  it('of a lead whose follower has left is held by whoever converts it', async () => {
    const lead = await qualified();
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${false} WHERE id = ${manager.person.id}`));
    const { customer, userErrors } = await supervisor.convert(lead, { opportunity: { title: '接手' } });
    await app.container.db.transaction((tx) => tx.execute(sql`UPDATE users SET active = ${true} WHERE id = ${manager.person.id}`));
    expect(userErrors).toEqual([]);
    const { data } = await supervisor.person.run<{ customer: { owner: { id: string } } }>('query($id: ID!) { customer(id: $id) { owner { id } } }', { id: customer?.id });
    expect(data.customer.owner.id).toBe(supervisor.id);
  });

  it('does not link a customer beyond reach', async () => {
    const { data } = await app.as('ACCOUNT_MANAGER', 'south').run<{ customerCreate: { customer: { id: string } } }>('mutation { customerCreate(input: { kind: ORGANISATION, name: "南方公司" }) { customer { id } } }');
    expect(await manager.convert(await qualified(), { customerId: data.customerCreate.customer.id })).toMatchObject({ userErrors: [{ code: 'VALIDATION', field: 'customerId' }] });
  });

  it('is made once, however many try at the same time', async () => {
    const lead = await qualified();
    const before = await counts();
    const answers = await Promise.all(Array.from({ length: 20 }, () => manager.convert(lead)));
    expect(answers.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    expect((await countOf('customers')) - (before[0] ?? 0)).toBe(1);
  });

  it('is answered alike when it is sent again under its key', async () => {
    const lead = await qualified();
    const send = () => manager.person.run<{ leadConvert: object }>(
      'mutation($id: ID!, $version: Int!) { leadConvert(id: $id, version: $version, input: {}) { lead { id version } customer { id } carriedOver { interactions } userErrors { code } } }',
      { id: lead.id, version: lead.version }, { 'idempotency-key': 'convert-once' });
    const [first, second] = [await send(), await send()];
    expect(first.data.leadConvert).toMatchObject({ carriedOver: { interactions: 1 }, userErrors: [] });
    expect(second.data).toEqual(first.data);
  });

  it('is the end', async () => {
    const { lead } = await manager.convert(await qualified());
    expect(codesOf(await manager.update(lead as Lead, { remark: 'x' }))).toEqual(['BLOCKED']);
    expect(await manager.convert(lead as Lead)).toMatchObject({ userErrors: [{ code: 'INVALID_TRANSITION' }] });
  });
});
