import { testApp, type TestApp } from './support/app';
import { agent, itemsOf } from './support/service-tickets';

/** Somebody handles a ticket of a customer who is none of theirs. */
describe('a search through the customer', () => {
  let app: TestApp;
  let ticket: string;
  const SECRETS = ['13955512345', '1395551', '02155510000', '91310000MA1K00001X', '隐名联系人', '远山精密'];
  beforeAll(async () => {
    app = await testApp('search-through-customer', ['ACCOUNT_MANAGER', 'SALES_SUPERVISOR']);
    const holder = app.as('ACCOUNT_MANAGER', 'south');
    const { data } = await holder.run<{ customerCreate: { customer: { id: string } } }>(
      'mutation($input: CustomerCreateInput!) { customerCreate(input: $input) { customer { id } userErrors { message } } }',
      { input: { name: '远山精密', kind: 'ORGANISATION', phone: '021-5551-0000', licenceNo: '91310000MA1K00001X', contact: { name: '隐名联系人', mobile: '13955512345' } } });
    const { ENQUIRY: typeId } = await itemsOf(app, 'service-type');
    const created = await agent(holder).create({ customerId: data.customerCreate.customer.id, typeId, title: '询问交货期', request: '请回电' });
    ticket = created.ticket?.id ?? '';
    const assigned = await agent(app.as('SALES_SUPERVISOR', 'root')).assign({ id: ticket, version: created.ticket?.version ?? 0 }, { assigneeId: agent(app.as('ACCOUNT_MANAGER')).id });
    expect(assigned).toMatchObject({ errors: [], fault: null });
  });
  afterAll(() => app.stop());

  const found = async (who: ReturnType<TestApp['as']>, search: string) => {
    const { data } = await who.run<{ serviceTickets: { nodes: { id: string; customer: object | null }[]; totalCount: { count: number } } }>(
      'query($search: String!) { serviceTickets(search: $search) { nodes { id customer { name } } totalCount { count } } }', { search });
    return data.serviceTickets;
  };

  it('finds the ticket by its own words', async () => {
    const { nodes } = await found(app.as('ACCOUNT_MANAGER'), '交货期');
    expect(nodes).toEqual([{ id: ticket, customer: null }]);
  });

  it.each(SECRETS)('tells nothing of a customer beyond reach by %s', async (search) => {
    expect(await found(app.as('ACCOUNT_MANAGER'), search)).toEqual({ nodes: [], totalCount: { count: 0 } });
  });

  it.each(SECRETS)('finds it by %s for whoever may read the customer', async (search) => {
    expect((await found(app.as('ACCOUNT_MANAGER', 'south'), search)).nodes.map(({ id }) => id)).toEqual([ticket]);
  });
});
